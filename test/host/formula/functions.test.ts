import { valueOf } from "./calculated";

/** Cells most families share: numbers, a gap, texts, a boolean, an error. */
const cells = {
  A1: 1,
  A2: 2,
  A3: null,
  A4: "3",
  A5: "pomme",
  A6: true,
  A7: 2.5,
  B1: "#N/A",
  C1: "Poire",
  C2: "poire",
  C3: "prune",
  C4: "",
  D1: 10,
  D2: 20,
  D3: 30,
};

type Row = readonly [formula: string, value: unknown];

describe("operators", () => {
  it.each<Row>([
    ["=1+2*3", 7],
    ["=-2^2", 4],
    ["=2^3^2", 64],
    ["=10%+1", 1.1],
    ["=1/0", "#DIV/0!"],
    ["=0^0", "#NUM!"],
    ['="a"&1&TRUE', "a1TRUE"],
    ['=--"01234"', 1234],
    ['="12"+1', 13],
    ['="x"+1', "#VALUE!"],
    ['=+"x"', "x"],
    ["=TRUE+1", 2],
    ["=A3+1", 1],
    ['=A3=""', true],
    ["=A3=0", true],
    ["=A3=FALSE", true],
    ['="a"="A"', true],
    ['="é"="e"', false],
    ['=1<"1"', true],
    ['="z"<TRUE', true],
    ["=0.1+0.2=0.3", true],
    ["=1=1.0000000000000002", true],
    ["=B1+1", "#N/A"],
    ["=B1=B1", "#N/A"],
    ['=1/3&""', "0.333333333333333"],
    ['=1E21&""', "1E+21"],
    ['=0.00001&""', "0.00001"],
    ["=TEXTE(1)", "#NAME?"],
    ["=inconnu", "#NAME?"],
    ["=Absente!A1", "#REF!"],
    ["=A1:A2*10", [[10], [20]]],
    [
      "={1,2;3,4}+{10;20}",
      [
        [11, 12],
        [23, 24],
      ],
    ],
    ["={1,2}+{1,2,3}", [[2, 4, "#N/A"]]],
    ["=SUM((A1,D1:D2))", 31],
    ["=SUM(A1:D2 A2:A7)", 2],
    ["=A1:A2 D1:D2", "#NULL!"],
    ["=SUM(D1:INDEX(D:D,2))", 30],
    ["=LET(x,2,y,x*3,x+y)", 8],
  ])("%s is %p", (formula, value) => {
    expect(valueOf(formula, cells)).toEqual(value);
  });
});

describe("logical", () => {
  it.each<Row>([
    ["=IF(TRUE,,1)", null],
    ['=IF(A1>0,"oui")', "oui"],
    ['=IF(A1<0,"oui")', false],
    ["=IF(B1,1,2)", "#N/A"],
    ["=IF(TRUE,1,B1)", 1],
    ["=AND(A1:A2,TRUE)", true],
    ["=AND(A4)", "#VALUE!"],
    ["=OR(A3)", "#VALUE!"],
    ["=OR(FALSE,A5:A6)", true],
    ['=AND("TRUE")', true],
    ["=NOT(0)", true],
    ["=XOR(TRUE,TRUE,TRUE)", true],
    ["=IFERROR(1/0,7)", 7],
    ["=IFNA(B1,8)", 8],
    ["=IFNA(1/0,8)", "#DIV/0!"],
    ["=IFS(FALSE,1,TRUE,2)", 2],
    ["=IFS(FALSE,1)", "#N/A"],
    ['=SWITCH(2,1,"un",2,"deux","autre")', "deux"],
    ['=SWITCH(9,1,"un","autre")', "autre"],
    ["=IF({TRUE,FALSE},1,2)", [[1, 2]]],
  ])("%s is %p", (formula, value) => {
    expect(valueOf(formula, cells)).toEqual(value);
  });
});

describe("mathematics", () => {
  it.each<Row>([
    ["=SUM(A1:A7)", 5.5],
    ['=SUM("3",TRUE,1)', 5],
    ['=SUM("x")', "#VALUE!"],
    ["=SUM(A1:B1)", "#N/A"],
    ["=SUM(A:A)", 5.5],
    ["=PRODUCT(A1:A2,5)", 10],
    ["=SUMPRODUCT(A1:A2,D1:D2)", 50],
    ["=SUMPRODUCT(A1:A2,D1:D3)", "#VALUE!"],
    ['=SUMPRODUCT((C1:C3="poire")*D1:D3)', 30],
    ["=MOD(-3,2)", 1],
    ["=MOD(3,-2)", -1],
    ["=MOD(1,0)", "#DIV/0!"],
    ["=MOD(97-MOD(50*1,97),97)", 47],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(-2.5,0)", -3],
    ["=ROUND(1234,-2)", 1200],
    ["=ROUNDUP(1.01,0)", 2],
    ["=ROUNDDOWN(-1.9,0)", -1],
    ["=TRUNC(1.99,1)", 1.9],
    ["=INT(-1.5)", -2],
    ["=CEILING(2.1,0.5)", 2.5],
    ["=FLOOR(2.9,0.5)", 2.5],
    ["=MROUND(10,3)", 9],
    ["=SQRT(-1)", "#NUM!"],
    ["=POWER(2,10)", 1024],
    ["=LOG(8,2)", 3],
    ["=EVEN(3)", 4],
    ["=ODD(-2)", -3],
    ["=QUOTIENT(7,2)", 3],
    ["=ABS(A1:A2-D1:D2)", [[9], [18]]],
    ["=RAND()", 0.25],
    ["=RANDBETWEEN(1,4)", 2],
  ])("%s is %p", (formula, value) => {
    expect(valueOf(formula, cells)).toEqual(value);
  });
});

describe("statistics", () => {
  it.each<Row>([
    ["=COUNT(A1:A7)", 3],
    ['=COUNT(1,"2","x",TRUE)', 3],
    ["=COUNTA(A1:A7)", 6],
    ["=COUNTA(C1:C4)", 4],
    ["=COUNTA(Z:Z)", 0],
    ["=COUNTBLANK(A1:A10)", 4],
    ["=COUNTBLANK(C1:C4)", 1],
    ["=AVERAGE(A1:A2)", 1.5],
    ["=AVERAGE(A5)", "#DIV/0!"],
    ["=MIN(A1:A7)", 1],
    ["=MAX(A5)", 0],
    ["=MEDIAN(D1:D3,100)", 25],
    ["=MODE(1,2,2,3)", 2],
    ["=LARGE(D1:D3,2)", 20],
    ["=SMALL(D1:D3,4)", "#NUM!"],
    ["=RANK(20,D1:D3)", 2],
    ["=RANK(20,D1:D3,1)", 2],
    ["=PERCENTILE(D1:D3,0.25)", 15],
    ["=QUARTILE(D1:D3,2)", 20],
    ["=STDEV.P(2,4)", 1],
    ["=STDEV(5)", "#DIV/0!"],
    ["=VAR.S(2,4)", 2],
  ])("%s is %p", (formula, value) => {
    expect(valueOf(formula, cells)).toEqual(value);
  });
});

describe("counting and summing by criteria", () => {
  it.each<Row>([
    ['=COUNTIF(C1:C3,"poire")', 2],
    ['=COUNTIF(C1:C3,"p*e")', 3],
    ['=COUNTIF(C1:C3,"p????")', 3],
    ['=COUNTIF(C1:C3,"<>poire")', 1],
    ['=COUNTIF(D1:D3,">=20")', 2],
    ['=COUNTIF(A1:A7,">0")', 3],
    ["=COUNTIF(A1:A7,3)", 1],
    ['=COUNTIF(A1:A7,"TRUE")', 1],
    ['=COUNTIF(A:A,"")', 1_048_570],
    ['=COUNTIF(A1:A7,"<>")', 6],
    ['=COUNTIF(A1:A7,"=")', 1],
    ["=COUNTIF(A1:A7,A3)", 0],
    ['=COUNTIF({"a~*","a*","ab"},"a~*")', 1],
    ['=COUNTIFS(C1:C3,"poire",D1:D3,">10")', 1],
    ['=COUNTIFS(C1:C3,"poire",D1:D2,">10")', "#VALUE!"],
    ['=SUMIF(C1:C3,"poire",D1)', 30],
    ['=SUMIF(D1:D3,">10")', 50],
    ['=SUMIF(C:C,"poire",D:D)', 30],
    ['=SUMIFS(D1:D3,C1:C3,"p*",D1:D3,"<30")', 30],
    ['=AVERAGEIF(C1:C3,"poire",D1:D3)', 15],
    ['=AVERAGEIF(C1:C3,"x",D1:D3)', "#DIV/0!"],
    ['=MAXIFS(D1:D3,C1:C3,"poire")', 20],
    ['=MINIFS(D1:D3,C1:C3,"x")', 0],
  ])("%s is %p", (formula, value) => {
    expect(valueOf(formula, cells)).toEqual(value);
  });
});

describe("text", () => {
  it.each<Row>([
    ['=LEN("été")', 3],
    ["=LEN(12345678901234)", 14],
    ['=LEFT("abc")', "a"],
    ['=LEFT("abc",)', ""],
    ['=LEFT("abc",9)', "abc"],
    ['=LEFT("abc",-1)', "#VALUE!"],
    ['=RIGHT("abc",2)', "bc"],
    ['=RIGHT("abc",0)', ""],
    ['=MID("abcdef",2,3)', "bcd"],
    ['=MID("abc",0,1)', "#VALUE!"],
    ['=TRIM("  a   b ")', "a b"],
    ['=UPPER("été")', "ÉTÉ"],
    ['=PROPER("l\'état de droit")', "L'État De Droit"],
    ['=EXACT("a","A")', false],
    ['=FIND("b","abcb",3)', 4],
    ['=FIND("B","abc")', "#VALUE!"],
    ['=SEARCH("B","abc")', 2],
    ['=SEARCH("b?d","abcd")', 2],
    ['=SUBSTITUTE("a-b-c","-","+")', "a+b+c"],
    ['=SUBSTITUTE("a-b-c","-","+",2)', "a-b+c"],
    ['=SUBSTITUTE("$1","$1","$&")', "$&"],
    ['=REPLACE("abcdef",2,3,"X")', "aXef"],
    ['=REPT("ab",3)', "ababab"],
    ['=REPT("a",40000)', "#VALUE!"],
    ['=CONCATENATE("a",1,TRUE)', "a1TRUE"],
    ["=CONCAT(C1:C3)", "Poirepoireprune"],
    ['=TEXTJOIN(";",TRUE,C1:C4,"x")', "Poire;poire;prune;x"],
    ['=TEXTJOIN(";",FALSE,C3:C4)', "prune;"],
    ["=CHAR(65)", "A"],
    ['=CODE("A")', 65],
    ["=UNICHAR(8364)", "€"],
    ['=CLEAN("a"&CHAR(10)&"b")', "ab"],
    ["=T(1)", ""],
    ['=VALUE("1,234.5")', 1234.5],
    ['=VALUE("12%")', 0.12],
    ['=VALUE("x")', "#VALUE!"],
    ['=VALUE("2025-12-31")', 46022],
    ['=NUMBERVALUE("1.234,5",",",".")', 1234.5],
    ['=TEXT(1234.5,"#,##0.00")', "1,234.50"],
    ['=TEXT(46022,"yyyy-mm-dd")', "2025-12-31"],
    ['=TEXT(7,"000")', "007"],
    ['=TEXT("a","000")', "a"],
    ["=FIXED(1234.567,1)", "1,234.6"],
    ['=LEN({"a","bb"})', [[1, 2]]],
  ])("%s is %p", (formula, value) => {
    expect(valueOf(formula, cells)).toEqual(value);
  });
});

describe("dates and times", () => {
  it.each<Row>([
    ["=DATE(2000,1,1)", 36526],
    ["=DATE(2025,14,0)", 46053],
    ["=DATE(125,1,1)", 45658],
    ["=DATE(1900,2,29)", 60],
    ["=DATE(1900,3,1)", 61],
    ["=DATE(1900,1,1)", 1],
    ["=DATE(1900,1,0)", 0],
    ["=DATE(-1,1,1)", "#NUM!"],
    ["=YEAR(46022)", 2025],
    ["=MONTH(60)", 2],
    ["=DAY(60)", 29],
    ["=DAY(0)", 0],
    ["=YEAR(-1)", "#NUM!"],
    ["=YEAR(2958466)", "#NUM!"],
    ['=YEAR("2025-12-31")', 2025],
    ["=TIME(12,30,0)", 0.520833333333333],
    ["=HOUR(0.75)", 18],
    ["=MINUTE(0.520833333333333)", 30],
    ["=SECOND(0.9999999)", 0],
    ["=TODAY()", 45731],
    ["=NOW()", 45731.5625],
    ["=WEEKDAY(45731)", 7],
    ["=WEEKDAY(45731,2)", 6],
    ["=WEEKDAY(1)", 1],
    ["=WEEKNUM(DATE(2025,1,1))", 1],
    ["=ISOWEEKNUM(DATE(2027,1,1))", 53],
    ["=EDATE(DATE(2025,1,31),1)", 45716],
    ["=EOMONTH(DATE(2024,1,15),1)", 45351],
    ["=EOMONTH(DATE(2025,1,15),-1)", 45657],
    ["=DAYS(DATE(2025,3,1),DATE(2025,2,1))", 28],
    ['=DATEDIF(DATE(2024,2,29),DATE(2025,2,28),"y")', 0],
    ['=DATEDIF(DATE(2024,1,31),DATE(2024,3,1),"md")', -1],
    ['=DATEDIF(DATE(2024,1,15),DATE(2025,3,20),"ym")', 2],
    ['=DATEDIF(2,1,"d")', "#NUM!"],
    ['=DATEVALUE("12/31/2025")', 46022],
    ['=DATEVALUE("31/12/2025")', "#VALUE!"],
    ['=TIMEVALUE("12:00")', 0.5],
  ])("%s is %p", (formula, value) => {
    expect(valueOf(formula, cells)).toEqual(value);
  });
});

describe("information", () => {
  it.each<Row>([
    ["=ISBLANK(A3)", true],
    ["=ISBLANK(C4)", false],
    ["=ISNUMBER(A4)", false],
    ["=ISNUMBER(--A4)", true],
    ["=ISTEXT(A5)", true],
    ["=ISNONTEXT(A3)", true],
    ["=ISLOGICAL(A6)", true],
    ["=ISERROR(B1)", true],
    ["=ISERR(B1)", false],
    ["=ISNA(B1)", true],
    ["=ISREF(A1)", true],
    ["=ISREF(1)", false],
    ["=NA()", "#N/A"],
    ["=N(A6)", 1],
    ["=N(A5)", 0],
    ["=TYPE(A5)", 2],
    ["=ERROR.TYPE(B1)", 7],
    ["=ISNUMBER(A1:A3)", [[true], [true], [false]]],
  ])("%s is %p", (formula, value) => {
    expect(valueOf(formula, cells)).toEqual(value);
  });
});

describe("references made of text and numbers", () => {
  it.each<Row>([
    ['=INDIRECT("A2")', 2],
    ['=INDIRECT("R2C4",FALSE)', 20],
    ['=SUM(INDIRECT("Feuil1!D1:D3"))', 60],
    ['=INDIRECT("Absente!A1")', "#REF!"],
    ['=INDIRECT("1+1")', "#REF!"],
    ["=OFFSET(D1,1,0)", 20],
    ["=SUM(OFFSET(D1,0,0,3,1))", 60],
    ["=OFFSET(A1,-1,0)", "#REF!"],
    ["=ROW()", 100],
    ["=ROW(D3)", 3],
    ["=COLUMN(D3)", 4],
    ["=ROWS(A1:B7)", 7],
    ["=COLUMNS(A1:B7)", 2],
    ["=CHOOSE(2,10,D2)", 20],
    ["=CHOOSE(3,1,2)", "#VALUE!"],
    ["=ADDRESS(2,3)", "$C$2"],
    ["=ADDRESS(2,3,4)", "C2"],
    ['=ADDRESS(2,3,1,TRUE,"Ma feuille")', "'Ma feuille'!$C$2"],
    ["=ROW(A1:A3)", [[1], [2], [3]]],
  ])("%s is %p", (formula, value) => {
    expect(valueOf(formula, cells)).toEqual(value);
  });
});
