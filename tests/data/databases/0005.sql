BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0005');
CREATE TABLE answer (
	sheet_id VARCHAR NOT NULL, 
	criterion VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	points VARCHAR, 
	reason TEXT, 
	evidence TEXT, 
	evidence_kind VARCHAR, 
	saved_at DATETIME NOT NULL, 
	CONSTRAINT pk_answer PRIMARY KEY (sheet_id, criterion), 
	CONSTRAINT ck_answer_ck_answer_points CHECK ((kind = 'rating') = (points is not null)), 
	CONSTRAINT ck_answer_ck_answer_evidence_kind CHECK (evidence_kind in ('binding', 'written', 'spoken', 'none')), 
	CONSTRAINT ck_answer_ck_answer_kind CHECK (kind in ('rating', 'not applicable', 'cannot tell', 'unrated')), 
	CONSTRAINT fk_answer_sheet_id_sheet FOREIGN KEY(sheet_id) REFERENCES sheet (id) ON DELETE CASCADE
);
INSERT INTO "answer" VALUES('sapjzecmm8','rent','rating','2','Two homes of thirty.','Sample report, page 2','written','2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('sapjzecmm8','size','rating','3',NULL,NULL,NULL,'2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('sapjzecmm8','wages','rating','1','Nobody said.',NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('sapjzecmm8','hiring','not applicable',NULL,'No work for neighbors.',NULL,NULL,'2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('gv23n8kkd3','rent','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('gv23n8kkd3','size','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('gv23n8kkd3','wages','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('gv23n8kkd3','hiring','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('mmnx828yws','rent','rating','3',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('mmnx828yws','size','unrated',NULL,'Words before an answer.',NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('dthgxhk9dq','rent','rating','3','We will build six.','A letter','spoken','2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('jktmz8a3vn','rent','rating','1','Rents are high for us.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('jktmz8a3vn','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('jktmz8a3vn','wages','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('g9c24h2y24','rent','rating','2','Las rentas son altas.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('g9c24h2y24','size','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('g9c24h2y24','wages','cannot tell',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('px694g54hw','rent','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('px694g54hw','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('px694g54hw','wages','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('px694g54hw','hiring','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('86m694xjzy','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('7z7m5y9rvn','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('enk6z7sxms','rent','rating','2','On paper.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('enk6z7sxms','size','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('sh8scy43mx','rent','rating','2','On paper.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('sh8scy43mx','size','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('xa4xktny4p','rent','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('xa4xktny4p','wages','cannot tell',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('h28pvhzgsz','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('h28pvhzgsz','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('h28pvhzgsz','hiring','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('cp2rtqhnwh','rent','rating','1','We agreed.',NULL,NULL,'2026-11-22 22:00:00.000000');
INSERT INTO "answer" VALUES('ydn337c3ym','rent','rating','3',NULL,NULL,NULL,'2026-11-24 23:00:00.000000');
CREATE TABLE api_token (
	digest VARCHAR NOT NULL, 
	group_id VARCHAR NOT NULL, 
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	scope VARCHAR NOT NULL, 
	made_by VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_api_token PRIMARY KEY (digest), 
	CONSTRAINT fk_api_token_group_id_community_group FOREIGN KEY(group_id) REFERENCES community_group (id) ON DELETE CASCADE, 
	CONSTRAINT ck_api_token_scope CHECK (scope in ('results', 'sheets'))
);
INSERT INTO "api_token" VALUES('523a44490fa201f9dd2d9dc8191acc431827450c6d2646c38dff4335155b75b4','5davkfmwhh','em2cy8vv6e','Sample site','results','Sample Ann','2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
INSERT INTO "api_token" VALUES('adf4a1bd40c5538ea5a4bb7c75ad9fb39bcd97ebb8038a77d6a7022ef836ba82','5davkfmwhh','qgrstf94g6','Sample site','sheets','Sample Ann','2026-11-24 23:00:00.000000',NULL);
CREATE TABLE community_group (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, logo BLOB, contact TEXT, help TEXT, 
	CONSTRAINT pk_community_group PRIMARY KEY (id)
);
INSERT INTO "community_group" VALUES('5davkfmwhh','Sample Neighbors','2026-11-22 20:00:00.000000',X'89504E470D0A1A0A0000000D494844520000000C000000040802000000354449DD000000154944415478DA6364686864200498188800D453040094F501098E5847EE0000000049454E44AE426082','Sample Neighbors, 1 Sample Street','Ask us for this in another language.');
CREATE TABLE journal (
	number INTEGER NOT NULL, 
	group_id VARCHAR NOT NULL, 
	round_id VARCHAR, 
	at DATETIME NOT NULL, 
	who VARCHAR NOT NULL, 
	what VARCHAR NOT NULL, 
	about TEXT NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (number), 
	CONSTRAINT fk_journal_group_id_community_group FOREIGN KEY(group_id) REFERENCES community_group (id) ON DELETE CASCADE
);
INSERT INTO "journal" VALUES(1,'5davkfmwhh',NULL,'2026-11-22 20:00:00.000000','','invited','{"name": "Sample Ann"}');
INSERT INTO "journal" VALUES(2,'5davkfmwhh',NULL,'2026-11-22 20:00:00.000000','Sample Ann','signed-in','{}');
INSERT INTO "journal" VALUES(3,'5davkfmwhh',NULL,'2026-11-22 20:00:00.000000','','invited','{"name": "Sample Bob"}');
INSERT INTO "journal" VALUES(4,'5davkfmwhh',NULL,'2026-11-22 20:00:00.000000','Sample Bob','signed-in','{}');
INSERT INTO "journal" VALUES(5,'5davkfmwhh',NULL,'2026-11-22 20:00:00.000000','Sample Ann','invited','{"name": "Sample Cleo"}');
INSERT INTO "journal" VALUES(6,'5davkfmwhh',NULL,'2026-11-22 20:00:00.000000','Sample Ann','removed','{"name": "Sample Cleo"}');
INSERT INTO "journal" VALUES(7,'5davkfmwhh','xqtrpfkw4f','2026-11-22 20:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Terrace", "label": "As first proposed"}');
INSERT INTO "journal" VALUES(8,'5davkfmwhh','xqtrpfkw4f','2026-11-22 20:00:00.000000','Sample Ann','finding-changed','{"question": "Are rents low?", "criterion": "rent"}');
INSERT INTO "journal" VALUES(9,'5davkfmwhh','xqtrpfkw4f','2026-11-22 20:00:00.000000','Sample Ann','developer-link','{}');
INSERT INTO "journal" VALUES(10,'5davkfmwhh','xqtrpfkw4f','2026-11-22 20:00:00.000000','','developer-answered','{}');
INSERT INTO "journal" VALUES(11,'5davkfmwhh','xqtrpfkw4f','2026-11-22 20:00:00.000000','Sample Ann','round-changed','{}');
INSERT INTO "journal" VALUES(12,'5davkfmwhh','xqtrpfkw4f','2026-11-22 20:00:00.000000','Sample Ann','welcome-changed','{}');
INSERT INTO "journal" VALUES(13,'5davkfmwhh','xqtrpfkw4f','2026-11-22 20:00:00.000000','Sample Ann','round-opened','{}');
INSERT INTO "journal" VALUES(14,'5davkfmwhh','xqtrpfkw4f','2026-11-22 21:00:00.000000','Sample Ann','set-aside','{"sheet": "7z7m5y9rvn", "reason": "Sent twice by one person."}');
INSERT INTO "journal" VALUES(15,'5davkfmwhh','xqtrpfkw4f','2026-11-22 21:00:00.000000','Sample Ann','paper-typed','{"sheet": "1"}');
INSERT INTO "journal" VALUES(16,'5davkfmwhh','xqtrpfkw4f','2026-11-22 21:00:00.000000','Sample Bob','paper-typed-again','{"sheet": "1"}');
INSERT INTO "journal" VALUES(17,'5davkfmwhh','xqtrpfkw4f','2026-11-22 21:00:00.000000','Sample Ann','paper-typed','{"sheet": "2"}');
INSERT INTO "journal" VALUES(18,'5davkfmwhh','xqtrpfkw4f','2026-11-22 21:00:00.000000','Sample Ann','paper-counted','{"out": "3", "in": "2"}');
INSERT INTO "journal" VALUES(19,'5davkfmwhh','xqtrpfkw4f','2026-11-22 21:00:00.000000','Sample Ann','imported','{"number": "1"}');
INSERT INTO "journal" VALUES(20,'5davkfmwhh','xqtrpfkw4f','2026-11-22 22:00:00.000000','Sample Ann','round-closed','{}');
INSERT INTO "journal" VALUES(21,'5davkfmwhh','xqtrpfkw4f','2026-11-22 22:00:00.000000','Sample Ann','round-reopened','{"reason": "A sheet came late."}');
INSERT INTO "journal" VALUES(22,'5davkfmwhh','xqtrpfkw4f','2026-11-22 22:00:00.000000','Sample Ann','round-closed','{}');
INSERT INTO "journal" VALUES(23,'5davkfmwhh','xqtrpfkw4f','2026-11-22 22:00:00.000000','Sample Ann','ruled-out','{"question": "Are neighbors hired first?", "reason": "Nobody hires here.", "criterion": "hiring"}');
INSERT INTO "journal" VALUES(24,'5davkfmwhh','xqtrpfkw4f','2026-11-22 22:00:00.000000','Sample Ann','reasons-picked','{"number": "3"}');
INSERT INTO "journal" VALUES(25,'5davkfmwhh','xqtrpfkw4f','2026-11-22 22:00:00.000000','Sample Ann','group-sheet','{}');
INSERT INTO "journal" VALUES(26,'5davkfmwhh','xqtrpfkw4f','2026-11-22 22:00:00.000000','Sample Ann','published','{"number": "1", "digest": "0de33ea2ee410fe3b4897d6dc976f805a5c9ad109d76f27576b4266ab696b46e", "reason": ""}');
INSERT INTO "journal" VALUES(27,'5davkfmwhh','xqtrpfkw4f','2026-11-22 23:00:00.000000','Sample Ann','decision-changed','{}');
INSERT INTO "journal" VALUES(28,'5davkfmwhh','xqtrpfkw4f','2026-11-22 23:00:00.000000','Sample Ann','published','{"number": "2", "digest": "72a285c18cef43e68c91bc820056bd737cc8cf2d6f232fbdbcc8e7e40babb20c", "reason": "The group has spoken."}');
INSERT INTO "journal" VALUES(29,'5davkfmwhh','cmw3cvtjje','2026-11-24 23:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Terrace", "label": "After negotiation"}');
INSERT INTO "journal" VALUES(30,'5davkfmwhh','cmw3cvtjje','2026-11-24 23:00:00.000000','Sample Ann','round-opened','{}');
INSERT INTO "journal" VALUES(31,'5davkfmwhh','qwy9tyc3jq','2026-11-24 23:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Court", "label": "As first proposed"}');
INSERT INTO "journal" VALUES(32,'5davkfmwhh','qwy9tyc3jq','2026-11-24 23:00:00.000000','Sample Ann','rubric-chosen','{"rubric": "Sample card, our weights", "reason": "Jobs first."}');
INSERT INTO "journal" VALUES(33,'5davkfmwhh','qwy9tyc3jq','2026-11-24 23:00:00.000000','Sample Ann','round-changed','{}');
INSERT INTO "journal" VALUES(34,'5davkfmwhh','qwy9tyc3jq','2026-11-24 23:00:00.000000','Sample Ann','closing-moved','{"closes": "2026-12-01T20:00+00:00"}');
INSERT INTO "journal" VALUES(35,'5davkfmwhh','qwy9tyc3jq','2026-11-24 23:00:00.000000','Sample Ann','links-made','{"number": "2"}');
INSERT INTO "journal" VALUES(36,'5davkfmwhh','cmw3cvtjje','2026-11-24 23:00:00.000000','Sample Ann','promise-kept','{"ask": "Ten homes at 30 percent.", "reason": "Ten homes stand."}');
INSERT INTO "journal" VALUES(37,'5davkfmwhh','cmw3cvtjje','2026-11-24 23:00:00.000000','Sample Ann','promise-made','{"ask": "Wages that people can live on.", "reason": ""}');
INSERT INTO "journal" VALUES(38,'5davkfmwhh',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-made','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(39,'5davkfmwhh',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-made','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(40,'5davkfmwhh',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-revoked','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(41,'5davkfmwhh',NULL,'2026-11-24 23:00:00.000000','Sample Ann','imprint-changed','{}');
CREATE TABLE link (
	digest VARCHAR NOT NULL, 
	project_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_link PRIMARY KEY (digest), 
	CONSTRAINT fk_link_project_id_project FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE
);
INSERT INTO "link" VALUES('2ab26eda69296cba68fb6224a59c408f39f40f63552a8bf220e6bfce7706819f','x2zjk2vg6n','2026-11-22 18:00:00.000000',NULL);
INSERT INTO "link" VALUES('9b0d27940d3ae8ac7c6bfee6fa842882c270df25fb61ed93660dcb9c33eee20d','pctk5w8tdz','2026-11-22 20:00:00.000000',NULL);
INSERT INTO "link" VALUES('3088e04675f14989ca730c750876c221b865ef30470abab1a465f52e21e1321d','dc7dwdxzwx','2026-11-22 20:00:00.000000',NULL);
CREATE TABLE listed (
	project_id VARCHAR NOT NULL, 
	address VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	published_at DATETIME NOT NULL, 
	name VARCHAR NOT NULL, 
	sorted_name VARCHAR NOT NULL, 
	neighborhood VARCHAR, 
	developer VARCHAR, 
	held_by VARCHAR, 
	label VARCHAR, 
	hearing_on DATE, 
	rubric VARCHAR NOT NULL, 
	rubric_digest VARCHAR NOT NULL, 
	searched TEXT NOT NULL, 
	sheets INTEGER NOT NULL, 
	CONSTRAINT pk_listed PRIMARY KEY (project_id), 
	CONSTRAINT fk_listed_project_id_project FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE, 
	CONSTRAINT uq_listed_address UNIQUE (address)
);
INSERT INTO "listed" VALUES('x2zjk2vg6n','jea3nq6c',2,'19f4007343131769b2c4d7caa24c1e6cc9f860b7798406b25107c03ae2e36d9e','2026-11-22 20:00:00.000000','Sample Block','sample block','Sample Hill','Sample Builders',NULL,NULL,'2026-12-04','sample-card@1','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','sample block 1 sample street sample hill sample builders',1);
INSERT INTO "listed" VALUES('5p6gpeb7vq','d8mvh98w',2,'72a285c18cef43e68c91bc820056bd737cc8cf2d6f232fbdbcc8e7e40babb20c','2026-11-22 23:00:00.000000','Sample Terrace','sample terrace','Sample Hill','Sample Builders','Sample Neighbors','As first proposed','2026-12-04','sample-card@1','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','sample terrace 1 sample street sample hill sample builders sample neighbors',6);
CREATE TABLE listed_part (
	project_id VARCHAR NOT NULL, 
	principle VARCHAR NOT NULL, 
	titles TEXT NOT NULL, 
	score VARCHAR, 
	top VARCHAR NOT NULL, 
	share FLOAT, 
	band VARCHAR, 
	bands TEXT NOT NULL, 
	CONSTRAINT pk_listed_part PRIMARY KEY (project_id, principle), 
	CONSTRAINT fk_listed_part_project_id_listed FOREIGN KEY(project_id) REFERENCES listed (project_id) ON DELETE CASCADE
);
INSERT INTO "listed_part" VALUES('x2zjk2vg6n','','{}','1.8','3',0.6,'low','{"en": "Low", "es": "Bajo"}');
INSERT INTO "listed_part" VALUES('x2zjk2vg6n','housing','{"en": "Housing", "es": "Vivienda"}','2.7','3',0.9,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('x2zjk2vg6n','jobs','{"en": "Jobs"}','1.0','3',3.33333333333333314829e-01,'low','{"en": "Low", "es": "Bajo"}');
INSERT INTO "listed_part" VALUES('5p6gpeb7vq','','{}','2.3','3',7.66666666666666718477e-01,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('5p6gpeb7vq','housing','{"en": "Housing", "es": "Vivienda"}','2.1','3',0.7,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('5p6gpeb7vq','jobs','{"en": "Jobs"}','2.5','3',8.3333333333333337034e-01,'high','{"en": "High"}');
CREATE TABLE organizer (
	id VARCHAR NOT NULL, 
	group_id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	email VARCHAR, 
	made_at DATETIME NOT NULL, 
	removed_at DATETIME, 
	CONSTRAINT pk_organizer PRIMARY KEY (id), 
	CONSTRAINT fk_organizer_group_id_community_group FOREIGN KEY(group_id) REFERENCES community_group (id) ON DELETE CASCADE
);
INSERT INTO "organizer" VALUES('spbqnmck42','5davkfmwhh','Sample Ann',NULL,'2026-11-22 20:00:00.000000',NULL);
INSERT INTO "organizer" VALUES('9vh3dxrtvn','5davkfmwhh','Sample Bob',NULL,'2026-11-22 20:00:00.000000',NULL);
INSERT INTO "organizer" VALUES('hjhmvdezj7','5davkfmwhh','Sample Cleo','cleo@sample.example','2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000');
CREATE TABLE "own_rubric" (
	id VARCHAR NOT NULL, 
	link VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	changed_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	group_id VARCHAR, 
	CONSTRAINT pk_own_rubric PRIMARY KEY (id), 
	CONSTRAINT fk_own_rubric_group_id_community_group FOREIGN KEY(group_id) REFERENCES community_group (id) ON DELETE CASCADE
);
INSERT INTO "own_rubric" VALUES('mm3mgw64mp','4f3eff9164739685718c4f2bb775d5beef994dc6aa6e662edb60a7e851a69195','# yaml-language-server: $schema=rubric.schema.json
rubric: sample-ours
edition: 1
based_on: sample-card@1
title: Sample card, ours
principles:
- id: housing
  weight: 2
','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL);
INSERT INTO "own_rubric" VALUES('b5npg2f3s8','e4f83b3b873fb27774f7ba65d685bcfb0416f4ff9d0e6083df48dadf8152a880','# yaml-language-server: $schema=rubric.schema.json
rubric: sample-group
edition: 1
based_on: sample-card@1
title: Sample card, the group’s
principles:
- id: jobs
  weight: 2
','2026-11-22 20:00:00.000000','2126-10-29 20:00:00.000000','5davkfmwhh');
CREATE TABLE picked_reason (
	round_id VARCHAR NOT NULL, 
	sheet_id VARCHAR NOT NULL, 
	criterion VARCHAR NOT NULL, 
	reason TEXT NOT NULL, 
	translation TEXT, 
	picked_at DATETIME NOT NULL, 
	CONSTRAINT pk_picked_reason PRIMARY KEY (sheet_id, criterion), 
	CONSTRAINT fk_picked_reason_round_id_round FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE, 
	CONSTRAINT fk_picked_reason_sheet_id_sheet FOREIGN KEY(sheet_id) REFERENCES sheet (id) ON DELETE CASCADE
);
INSERT INTO "picked_reason" VALUES('xqtrpfkw4f','jktmz8a3vn','rent','1
Rents are high for us.','Rents are high.','2026-11-22 22:00:00.000000');
INSERT INTO "picked_reason" VALUES('xqtrpfkw4f','enk6z7sxms','rent','2
On paper.','Rents are high.','2026-11-22 22:00:00.000000');
INSERT INTO "picked_reason" VALUES('xqtrpfkw4f','g9c24h2y24','rent','2
Las rentas son altas.','Rents are high.','2026-11-22 22:00:00.000000');
CREATE TABLE picture (
	digest VARCHAR NOT NULL, 
	content BLOB NOT NULL, 
	width INTEGER NOT NULL, 
	height INTEGER NOT NULL, 
	CONSTRAINT pk_picture PRIMARY KEY (digest)
);
INSERT INTO "picture" VALUES('0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c',X'FFD8FFE000104A46494600010100000100010000FFDB0043000604040504040605050506060607090E0909080809120D0D0A0E1512161615121414171A211C17181F1914141D271D1F2223252525161C292C28242B21242524FFDB00430106060609080911090911241814182424242424242424242424242424242424242424242424242424242424242424242424242424242424242424242424242424FFC20011080006000803012200021101031101FFC4001500010100000000000000000000000000000005FFC4001501010100000000000000000000000000000406FFDA000C030100021003100000018A1D29FFC40014100100000000000000000000000000000000FFDA00080101000105027FFFC40014110100000000000000000000000000000000FFDA0008010301013F017FFFC40014110100000000000000000000000000000000FFDA0008010201013F017FFFC40014100100000000000000000000000000000000FFDA0008010100063F027FFFC40014100100000000000000000000000000000000FFDA0008010100013F217FFFDA000C03010002000300000010FF00FFC40014110100000000000000000000000000000000FFDA0008010301013F107FFFC40014110100000000000000000000000000000000FFDA0008010201013F107FFFC40014100100000000000000000000000000000000FFDA0008010100013F107FFFD9',8,6);
INSERT INTO "picture" VALUES('392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021',X'FFD8FFE000104A46494600010100000100010000FFDB0043000604040504040605050506060607090E0909080809120D0D0A0E1512161615121414171A211C17181F1914141D271D1F2223252525161C292C28242B21242524FFDB00430106060609080911090911241814182424242424242424242424242424242424242424242424242424242424242424242424242424242424242424242424242424FFC20011080008000603012200021101031101FFC4001500010100000000000000000000000000000005FFC4001501010100000000000000000000000000000406FFDA000C030100021003100000018A1D29FFC40014100100000000000000000000000000000000FFDA00080101000105027FFFC40014110100000000000000000000000000000000FFDA0008010301013F017FFFC40014110100000000000000000000000000000000FFDA0008010201013F017FFFC40014100100000000000000000000000000000000FFDA0008010100063F027FFFC40014100100000000000000000000000000000000FFDA0008010100013F217FFFDA000C03010002000300000010FF00FFC40014110100000000000000000000000000000000FFDA0008010301013F107FFFC40014110100000000000000000000000000000000FFDA0008010201013F107FFFC40014100100000000000000000000000000000000FFDA0008010100013F107FFFD9',6,8);
CREATE TABLE "project" (
	id VARCHAR NOT NULL, 
	form VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	expires_at DATETIME, 
	group_id VARCHAR, 
	CONSTRAINT pk_project PRIMARY KEY (id), 
	CONSTRAINT uq_project_form UNIQUE (form), 
	CONSTRAINT fk_project_group_id_community_group FOREIGN KEY(group_id) REFERENCES community_group (id) ON DELETE CASCADE
);
INSERT INTO "project" VALUES('x2zjk2vg6n','496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee','2026-11-22 18:00:00.000000',NULL,NULL);
INSERT INTO "project" VALUES('pctk5w8tdz','f96dec0926bb3d71e08caa692d64572f7b1d162e08b6115a2a9cc6d040e316c8','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL);
INSERT INTO "project" VALUES('dc7dwdxzwx','101088027999c198e2050f1af0386d1fcc6319f15032293896d729e3e74a5f79','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL);
INSERT INTO "project" VALUES('5p6gpeb7vq','3ff758e26dd919e9e8d53e2c3b9f706de5aa21e1cbbc9d97742d62f81dc6fbff','2026-11-22 20:00:00.000000',NULL,'5davkfmwhh');
INSERT INTO "project" VALUES('sjx7w256fk','a2f89e6fe92debe338cf2e2ff6f5e24c1183cbc24040caf377dbf85522cb2ce4','2026-11-24 23:00:00.000000',NULL,'5davkfmwhh');
CREATE TABLE promise (
	id VARCHAR NOT NULL, 
	project_id VARCHAR NOT NULL, 
	criterion VARCHAR NOT NULL, 
	ask TEXT NOT NULL, 
	kind VARCHAR, 
	place TEXT, 
	promised_on DATE, 
	outcome VARCHAR, 
	outcome_on DATE, 
	evidence TEXT, 
	made_at DATETIME NOT NULL, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_promise PRIMARY KEY (id), 
	CONSTRAINT fk_promise_project_id_project FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE, 
	CONSTRAINT ck_promise_kind CHECK (kind in ('binding', 'written', 'spoken')), 
	CONSTRAINT ck_promise_outcome CHECK (outcome in ('kept', 'broken')), 
	CONSTRAINT uq_promise_project_id UNIQUE (project_id, criterion)
);
INSERT INTO "promise" VALUES('cgve6j85jz','5p6gpeb7vq','rent','Ten homes at 30 percent.','written','Sample letter of December 1','2026-12-01','kept','2027-01-05','Ten homes stand.','2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
INSERT INTO "promise" VALUES('xjmadpsvbn','5p6gpeb7vq','wages','Wages that people can live on.','spoken',NULL,NULL,NULL,NULL,NULL,'2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
CREATE TABLE "published" (
	address VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	round_id VARCHAR, 
	published_at DATETIME NOT NULL, 
	withdrawn_at DATETIME, 
	reason TEXT, 
	document TEXT, 
	picture_digest VARCHAR, 
	digest VARCHAR NOT NULL, draft_digest VARCHAR, 
	CONSTRAINT pk_published PRIMARY KEY (address, number), 
	CONSTRAINT fk_published_round_id_round FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE SET NULL
);
INSERT INTO "published" VALUES('jea3nq6c',1,'kfwyrkpvt5','2026-11-22 19:00:00.000000',NULL,NULL,'{
  "format": "scorecard/1",
  "rubric": {
    "id": "sample-card",
    "edition": "1",
    "status": "draft",
    "reviewed": {
      "by": "Sample Reviewers",
      "on": "2026-11-01"
    },
    "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b",
    "content": {
      "rubric": "sample-card",
      "edition": "1",
      "title": "Sample card",
      "language": "en",
      "scale": [
        {
          "points": "1",
          "descriptor": "Nothing of it is so."
        },
        {
          "points": "2",
          "descriptor": "Some of it is so."
        },
        {
          "points": "3",
          "descriptor": "All of it is so."
        }
      ],
      "scoring": {
        "combine": "principles",
        "raters": "mean",
        "show": "mean",
        "decimals": "1",
        "cannot_tell": "leave out",
        "minimum_rated": "50",
        "cap_band": "low"
      },
      "bands": [
        {
          "id": "low",
          "label": "Low"
        },
        {
          "id": "high",
          "from": "2",
          "label": "High"
        }
      ],
      "kinds": [
        {
          "id": "homes",
          "label": "Homes"
        },
        {
          "id": "streets",
          "label": "Streets"
        }
      ],
      "principles": [
        {
          "id": "housing",
          "title": "Housing",
          "weight": "1",
          "criteria": [
            {
              "id": "rent",
              "question": "Are rents low?",
              "weight": "1",
              "not_applicable": "allowed",
              "requires": "1",
              "bonus": "no",
              "ask": "Rents that people here can pay."
            },
            {
              "id": "size",
              "question": "Are homes large?",
              "weight": "2",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        },
        {
          "id": "jobs",
          "title": "Jobs",
          "weight": "1",
          "criteria": [
            {
              "id": "wages",
              "question": "Are wages high?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no",
              "ask": "Wages that people here can live on."
            },
            {
              "id": "hiring",
              "question": "Are neighbors hired first?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        }
      ],
      "glossary": []
    },
    "translations": {
      "es": {
        "language": "es",
        "translators": [],
        "reviewed": null,
        "texts": {
          "title": "Tarjeta de muestra",
          "bands.low.label": "Bajo",
          "principles.housing.title": "Vivienda",
          "criteria.rent.question": "¿Son bajas las rentas?"
        }
      }
    }
  },
  "project": {
    "name": "Sample Block",
    "kind": "homes",
    "facts": {
      "address": "1 Sample Street",
      "neighborhood": "Sample Hill",
      "developer": "Sample Builders",
      "homes": "30 homes",
      "homes_by_rent": "6 at 60% of area median income",
      "public_money": "$1 million",
      "public_money_for": "in a sample loan",
      "link": null,
      "website": "https://sample.example",
      "hearing": {
        "body": "Sample Commission",
        "date": "2026-12-04",
        "item": "6",
        "type": "Rezoning"
      },
      "position": null,
      "demand": null,
      "asks": [],
      "endorsers": [],
      "contact": null,
      "findings": {},
      "sample": "no"
    },
    "picture": {
      "digest": "0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c",
      "text": "The corner as it is"
    }
  },
  "round": {
    "label": null,
    "held_by": null,
    "opened": "2026-11-22",
    "closed": "2026-11-22",
    "sheets": {
      "online": 1
    },
    "set_aside": 0,
    "set_aside_reasons": [],
    "reopened": [],
    "paper": null,
    "about": {},
    "rulings": {},
    "way_in": null,
    "devices_with_several": 0,
    "sheets_of_such_devices": 0,
    "questions_fixed": null,
    "welcome": null,
    "developer": null,
    "carried_over": null,
    "history": [],
    "record": {
      "number": 0,
      "digest": "0000000000000000000000000000000000000000000000000000000000000000"
    }
  },
  "tally": {
    "rent": {
      "levels": {
        "1": 0,
        "2": 1,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "size": {
      "levels": {
        "1": 0,
        "2": 0,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "wages": {
      "levels": {
        "1": 0,
        "2": 0,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 1
    },
    "hiring": {
      "levels": {
        "1": 0,
        "2": 0,
        "3": 0
      },
      "not_applicable": 1,
      "cannot_tell": 0
    }
  },
  "reasons": {
    "rent": [
      {
        "answer": "2",
        "reason": "Two homes of thirty.",
        "evidence": "Sample report, page 2",
        "evidence_kind": "written",
        "language": null,
        "translation": null
      }
    ],
    "wages": [
      {
        "answer": "cannot tell",
        "reason": "Nobody said.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    ],
    "hiring": [
      {
        "answer": "not applicable",
        "reason": "No work for neighbors.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    ]
  },
  "group": null,
  "overall": {
    "score": "2.7",
    "of": "3",
    "unit": "mean",
    "share": "8/9",
    "band": "high",
    "band_by_number": "high",
    "rated_share": "0.5",
    "low": "1.8",
    "high": "2.8",
    "requirements": [
      {
        "criterion": "rent",
        "requires": "1",
        "status": "met"
      }
    ]
  },
  "principles": [
    {
      "id": "housing",
      "weight_percent": "50",
      "carried_percent": "100",
      "share": "8/9",
      "score": "2.7",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "rent",
          "status": "rated",
          "points": "2",
          "of": "3",
          "weight": "1",
          "weight_percent": "50/3",
          "adds": "2/9",
          "ratings": 1,
          "mean": "2",
          "median": "2",
          "lowest": "2",
          "highest": "2",
          "disagreement": null
        },
        {
          "id": "size",
          "status": "rated",
          "points": "3",
          "of": "3",
          "weight": "2",
          "weight_percent": "100/3",
          "adds": "2/3",
          "ratings": 1,
          "mean": "3",
          "median": "3",
          "lowest": "3",
          "highest": "3",
          "disagreement": null
        }
      ]
    },
    {
      "id": "jobs",
      "weight_percent": "50",
      "carried_percent": null,
      "share": null,
      "score": null,
      "of": "3",
      "rated_share": "0",
      "criteria": [
        {
          "id": "wages",
          "status": "cannot tell",
          "points": null,
          "of": "3",
          "weight": "1",
          "weight_percent": "50",
          "adds": null,
          "ratings": 0,
          "mean": null,
          "median": null,
          "lowest": null,
          "highest": null,
          "disagreement": null
        },
        {
          "id": "hiring",
          "status": "not applicable",
          "points": null,
          "of": "3",
          "weight": "1",
          "weight_percent": null,
          "adds": null,
          "ratings": 0,
          "mean": null,
          "median": null,
          "lowest": null,
          "highest": null,
          "disagreement": null
        }
      ]
    }
  ],
  "checks": {
    "limits": {
      "lowest": {
        "score": "2.7",
        "band": "high"
      },
      "highest": {
        "score": "2.7",
        "band": "high"
      }
    },
    "other_weights": {
      "equal": {
        "score": "2.7",
        "band": "high"
      },
      "halved": {
        "housing": {
          "score": "2.7",
          "band": "high"
        }
      },
      "doubled": {
        "housing": {
          "score": "2.7",
          "band": "high"
        }
      }
    },
    "turning_points": [],
    "three_sheets_fewer": null,
    "three_sheets_more": {
      "lowest": {
        "score": "1.2",
        "band": "low"
      },
      "highest": {
        "score": "3.0",
        "band": "high"
      }
    },
    "sheets_to_turn": {
      "lowest": {
        "sheets": 1,
        "band": "low"
      },
      "highest": null
    },
    "cannot_tell_otherwise": {
      "score": "1.8",
      "band": "low"
    },
    "without_rulings": null
  },
  "asks": [
    {
      "criterion": "rent",
      "gain": "1/9",
      "ask": "Rents that people here can pay."
    }
  ],
  "picks": {
    "criteria": [
      "rent"
    ],
    "score": "3.0",
    "band": "high"
  },
  "way_up": null,
  "to_find_out": [
    "wages"
  ],
  "attested": {
    "one_sheet_fewer": null,
    "with_set_aside": null
  },
  "engine": {
    "name": "scorecard",
    "version": "0.2.0"
  },
  "digest": "74ef70b25d2f8ae90e0ebfd3de4d3711f0be10643bb554c3bde1302c28c9cda8"
}
','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','74ef70b25d2f8ae90e0ebfd3de4d3711f0be10643bb554c3bde1302c28c9cda8','a1852b58249c1178080e88bd616ec746131c8ca2f9e5c50bb3ae7fc092cedee2');
INSERT INTO "published" VALUES('jea3nq6c',2,'kfwyrkpvt5','2026-11-22 20:00:00.000000',NULL,'Wages were told.','{
  "format": "scorecard/1",
  "rubric": {
    "id": "sample-card",
    "edition": "1",
    "status": "draft",
    "reviewed": {
      "by": "Sample Reviewers",
      "on": "2026-11-01"
    },
    "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b",
    "content": {
      "rubric": "sample-card",
      "edition": "1",
      "title": "Sample card",
      "language": "en",
      "scale": [
        {
          "points": "1",
          "descriptor": "Nothing of it is so."
        },
        {
          "points": "2",
          "descriptor": "Some of it is so."
        },
        {
          "points": "3",
          "descriptor": "All of it is so."
        }
      ],
      "scoring": {
        "combine": "principles",
        "raters": "mean",
        "show": "mean",
        "decimals": "1",
        "cannot_tell": "leave out",
        "minimum_rated": "50",
        "cap_band": "low"
      },
      "bands": [
        {
          "id": "low",
          "label": "Low"
        },
        {
          "id": "high",
          "from": "2",
          "label": "High"
        }
      ],
      "kinds": [
        {
          "id": "homes",
          "label": "Homes"
        },
        {
          "id": "streets",
          "label": "Streets"
        }
      ],
      "principles": [
        {
          "id": "housing",
          "title": "Housing",
          "weight": "1",
          "criteria": [
            {
              "id": "rent",
              "question": "Are rents low?",
              "weight": "1",
              "not_applicable": "allowed",
              "requires": "1",
              "bonus": "no",
              "ask": "Rents that people here can pay."
            },
            {
              "id": "size",
              "question": "Are homes large?",
              "weight": "2",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        },
        {
          "id": "jobs",
          "title": "Jobs",
          "weight": "1",
          "criteria": [
            {
              "id": "wages",
              "question": "Are wages high?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no",
              "ask": "Wages that people here can live on."
            },
            {
              "id": "hiring",
              "question": "Are neighbors hired first?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        }
      ],
      "glossary": []
    },
    "translations": {
      "es": {
        "language": "es",
        "translators": [],
        "reviewed": null,
        "texts": {
          "title": "Tarjeta de muestra",
          "bands.low.label": "Bajo",
          "principles.housing.title": "Vivienda",
          "criteria.rent.question": "¿Son bajas las rentas?"
        }
      }
    }
  },
  "project": {
    "name": "Sample Block",
    "kind": "homes",
    "facts": {
      "address": "1 Sample Street",
      "neighborhood": "Sample Hill",
      "developer": "Sample Builders",
      "homes": "30 homes",
      "homes_by_rent": "6 at 60% of area median income",
      "public_money": "$1 million",
      "public_money_for": "in a sample loan",
      "link": null,
      "website": "https://sample.example",
      "hearing": {
        "body": "Sample Commission",
        "date": "2026-12-04",
        "item": "6",
        "type": "Rezoning"
      },
      "position": null,
      "demand": null,
      "asks": [],
      "endorsers": [],
      "contact": null,
      "findings": {},
      "sample": "no"
    },
    "picture": {
      "digest": "0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c",
      "text": "The corner as it is"
    }
  },
  "round": {
    "label": null,
    "held_by": null,
    "opened": "2026-11-22",
    "closed": "2026-11-22",
    "sheets": {
      "online": 1
    },
    "set_aside": 0,
    "set_aside_reasons": [],
    "reopened": [],
    "paper": null,
    "about": {},
    "rulings": {},
    "way_in": null,
    "devices_with_several": 0,
    "sheets_of_such_devices": 0,
    "questions_fixed": null,
    "welcome": null,
    "developer": null,
    "carried_over": null,
    "history": [],
    "record": {
      "number": 1,
      "digest": "0174135d7c975dbf4ddb99d975550f292c06ee8533974d9e599b362a89d83ade"
    }
  },
  "tally": {
    "rent": {
      "levels": {
        "1": 0,
        "2": 1,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "size": {
      "levels": {
        "1": 0,
        "2": 0,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "wages": {
      "levels": {
        "1": 1,
        "2": 0,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "hiring": {
      "levels": {
        "1": 0,
        "2": 0,
        "3": 0
      },
      "not_applicable": 1,
      "cannot_tell": 0
    }
  },
  "reasons": {
    "rent": [
      {
        "answer": "2",
        "reason": "Two homes of thirty.",
        "evidence": "Sample report, page 2",
        "evidence_kind": "written",
        "language": null,
        "translation": null
      }
    ],
    "wages": [
      {
        "answer": "1",
        "reason": "Nobody said.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    ],
    "hiring": [
      {
        "answer": "not applicable",
        "reason": "No work for neighbors.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    ]
  },
  "group": null,
  "overall": {
    "score": "1.8",
    "of": "3",
    "unit": "mean",
    "share": "11/18",
    "band": "low",
    "band_by_number": "low",
    "rated_share": "1",
    "low": "1.8",
    "high": "1.8",
    "requirements": [
      {
        "criterion": "rent",
        "requires": "1",
        "status": "met"
      }
    ]
  },
  "principles": [
    {
      "id": "housing",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "8/9",
      "score": "2.7",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "rent",
          "status": "rated",
          "points": "2",
          "of": "3",
          "weight": "1",
          "weight_percent": "50/3",
          "adds": "1/9",
          "ratings": 1,
          "mean": "2",
          "median": "2",
          "lowest": "2",
          "highest": "2",
          "disagreement": null
        },
        {
          "id": "size",
          "status": "rated",
          "points": "3",
          "of": "3",
          "weight": "2",
          "weight_percent": "100/3",
          "adds": "1/3",
          "ratings": 1,
          "mean": "3",
          "median": "3",
          "lowest": "3",
          "highest": "3",
          "disagreement": null
        }
      ]
    },
    {
      "id": "jobs",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "1/3",
      "score": "1.0",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "wages",
          "status": "rated",
          "points": "1",
          "of": "3",
          "weight": "1",
          "weight_percent": "50",
          "adds": "1/6",
          "ratings": 1,
          "mean": "1",
          "median": "1",
          "lowest": "1",
          "highest": "1",
          "disagreement": null
        },
        {
          "id": "hiring",
          "status": "not applicable",
          "points": null,
          "of": "3",
          "weight": "1",
          "weight_percent": null,
          "adds": null,
          "ratings": 0,
          "mean": null,
          "median": null,
          "lowest": null,
          "highest": null,
          "disagreement": null
        }
      ]
    }
  ],
  "checks": {
    "limits": {
      "lowest": {
        "score": "1.0",
        "band": "low"
      },
      "highest": {
        "score": "2.7",
        "band": "high"
      }
    },
    "other_weights": {
      "equal": {
        "score": "1.8",
        "band": "low"
      },
      "halved": {
        "housing": {
          "score": "1.6",
          "band": "low"
        },
        "jobs": {
          "score": "2.1",
          "band": "high"
        }
      },
      "doubled": {
        "housing": {
          "score": "2.1",
          "band": "high"
        },
        "jobs": {
          "score": "1.6",
          "band": "low"
        }
      }
    },
    "turning_points": [
      {
        "principle": "housing",
        "weight_percent": "57",
        "band": "high"
      },
      {
        "principle": "jobs",
        "weight_percent": "43",
        "band": "high"
      }
    ],
    "three_sheets_fewer": null,
    "three_sheets_more": {
      "lowest": {
        "score": "1.2",
        "band": "low"
      },
      "highest": {
        "score": "2.7",
        "band": "high"
      }
    },
    "sheets_to_turn": {
      "lowest": null,
      "highest": {
        "sheets": 1,
        "band": "high"
      }
    },
    "cannot_tell_otherwise": null,
    "without_rulings": null
  },
  "asks": [
    {
      "criterion": "wages",
      "gain": "1/3",
      "ask": "Wages that people here can live on."
    },
    {
      "criterion": "rent",
      "gain": "1/18",
      "ask": "Rents that people here can pay."
    }
  ],
  "picks": {
    "criteria": [
      "wages",
      "rent"
    ],
    "score": "3.0",
    "band": "high"
  },
  "way_up": {
    "band": "high",
    "criteria": [
      "wages"
    ]
  },
  "to_find_out": [],
  "attested": {
    "one_sheet_fewer": null,
    "with_set_aside": null
  },
  "engine": {
    "name": "scorecard",
    "version": "0.2.0"
  },
  "digest": "19f4007343131769b2c4d7caa24c1e6cc9f860b7798406b25107c03ae2e36d9e"
}
','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','19f4007343131769b2c4d7caa24c1e6cc9f860b7798406b25107c03ae2e36d9e','3fe10ef8d51c7fc3a572e9beea6bc75f0f839290f04b50fa3ad0a806d5e548be');
INSERT INTO "published" VALUES('rcdydba9',1,'q3p6pg3dp7','2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000',NULL,NULL,NULL,'942b35c9f455bcdc6be45ef45a38e97a1aa5fa0c40b5812d0bbc345ab058daad','29ef582f9357995f19ff228925d68f942a82893c55582d837177964f98f46e71');
INSERT INTO "published" VALUES('d8mvh98w',1,'xqtrpfkw4f','2026-11-22 22:00:00.000000',NULL,NULL,'{
  "format": "scorecard/1",
  "rubric": {
    "id": "sample-card",
    "edition": "1",
    "status": "draft",
    "reviewed": {
      "by": "Sample Reviewers",
      "on": "2026-11-01"
    },
    "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b",
    "content": {
      "rubric": "sample-card",
      "edition": "1",
      "title": "Sample card",
      "language": "en",
      "scale": [
        {
          "points": "1",
          "descriptor": "Nothing of it is so."
        },
        {
          "points": "2",
          "descriptor": "Some of it is so."
        },
        {
          "points": "3",
          "descriptor": "All of it is so."
        }
      ],
      "scoring": {
        "combine": "principles",
        "raters": "mean",
        "show": "mean",
        "decimals": "1",
        "cannot_tell": "leave out",
        "minimum_rated": "50",
        "cap_band": "low"
      },
      "bands": [
        {
          "id": "low",
          "label": "Low"
        },
        {
          "id": "high",
          "from": "2",
          "label": "High"
        }
      ],
      "kinds": [
        {
          "id": "homes",
          "label": "Homes"
        },
        {
          "id": "streets",
          "label": "Streets"
        }
      ],
      "principles": [
        {
          "id": "housing",
          "title": "Housing",
          "weight": "1",
          "criteria": [
            {
              "id": "rent",
              "question": "Are rents low?",
              "weight": "1",
              "not_applicable": "allowed",
              "requires": "1",
              "bonus": "no",
              "ask": "Rents that people here can pay."
            },
            {
              "id": "size",
              "question": "Are homes large?",
              "weight": "2",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        },
        {
          "id": "jobs",
          "title": "Jobs",
          "weight": "1",
          "criteria": [
            {
              "id": "wages",
              "question": "Are wages high?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no",
              "ask": "Wages that people here can live on."
            },
            {
              "id": "hiring",
              "question": "Are neighbors hired first?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        }
      ],
      "glossary": []
    },
    "translations": {
      "es": {
        "language": "es",
        "translators": [],
        "reviewed": null,
        "texts": {
          "title": "Tarjeta de muestra",
          "bands.low.label": "Bajo",
          "principles.housing.title": "Vivienda",
          "criteria.rent.question": "¿Son bajas las rentas?"
        }
      }
    }
  },
  "project": {
    "name": "Sample Terrace",
    "kind": "homes",
    "facts": {
      "address": "1 Sample Street",
      "neighborhood": "Sample Hill",
      "developer": "Sample Builders",
      "homes": "30 homes",
      "homes_by_rent": "6 at 60% of area median income",
      "public_money": "$1 million",
      "public_money_for": "in a sample loan",
      "link": null,
      "website": "https://sample.example",
      "hearing": {
        "body": "Sample Commission",
        "date": "2026-12-04",
        "item": "6",
        "type": "Rezoning"
      },
      "position": null,
      "demand": null,
      "asks": [],
      "endorsers": [],
      "contact": null,
      "findings": {
        "rent": [
          {
            "says": "developer",
            "text": "3 · We will build six.",
            "kind": "spoken",
            "source": "A letter",
            "answered_on": "2026-11-22"
          },
          {
            "says": "group",
            "text": "Six homes at 60 percent.",
            "kind": "written",
            "source": "Sample report, page 3",
            "answered_on": null
          }
        ]
      },
      "sample": "no"
    },
    "picture": {
      "digest": "392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021",
      "text": "The corner as it is"
    }
  },
  "round": {
    "label": "As first proposed",
    "held_by": "Sample Neighbors",
    "opened": "2026-11-22",
    "closed": "2026-11-22",
    "sheets": {
      "online": 3,
      "paper": 2,
      "file": 1
    },
    "set_aside": 1,
    "set_aside_reasons": [
      "Sent twice by one person."
    ],
    "reopened": [
      {
        "on": "2026-11-22",
        "reason": "A sheet came late."
      }
    ],
    "paper": {
      "handed_out": 3,
      "handed_in": 2
    },
    "about": {},
    "rulings": {
      "hiring": "Nobody hires here."
    },
    "way_in": "open",
    "devices_with_several": 0,
    "sheets_of_such_devices": 0,
    "questions_fixed": "2026-11-22",
    "welcome": "Welcome to this sample.",
    "developer": {
      "asked": "2026-11-22",
      "answered": "2026-11-22"
    },
    "carried_over": null,
    "history": [
      {
        "what": "set aside",
        "on": "2026-11-22",
        "reason": "Sent twice by one person.",
        "criterion": null,
        "closes": null,
        "after_counts": false
      },
      {
        "what": "closed",
        "on": "2026-11-22",
        "reason": null,
        "criterion": null,
        "closes": null,
        "after_counts": false
      },
      {
        "what": "reopened",
        "on": "2026-11-22",
        "reason": "A sheet came late.",
        "criterion": null,
        "closes": null,
        "after_counts": true
      },
      {
        "what": "closed",
        "on": "2026-11-22",
        "reason": null,
        "criterion": null,
        "closes": null,
        "after_counts": true
      },
      {
        "what": "ruled out",
        "on": "2026-11-22",
        "reason": "Nobody hires here.",
        "criterion": "hiring",
        "closes": null,
        "after_counts": true
      }
    ],
    "record": {
      "number": 15,
      "digest": "8a3b9977efcbdce85cfe532a677df80502fdb1ab940bf90cf2dc3036e940962f"
    }
  },
  "tally": {
    "rent": {
      "levels": {
        "1": 3,
        "2": 2,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "size": {
      "levels": {
        "1": 0,
        "2": 3,
        "3": 1
      },
      "not_applicable": 1,
      "cannot_tell": 0
    },
    "wages": {
      "levels": {
        "1": 0,
        "2": 1,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 2
    },
    "hiring": {
      "levels": {
        "1": 1,
        "2": 0,
        "3": 0
      },
      "not_applicable": 1,
      "cannot_tell": 0
    }
  },
  "reasons": {
    "rent": [
      {
        "answer": "1",
        "reason": "Rents are high for us.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": "Rents are high."
      },
      {
        "answer": "2",
        "reason": "Las rentas son altas.",
        "evidence": null,
        "evidence_kind": null,
        "language": "es",
        "translation": "Rents are high."
      },
      {
        "answer": "2",
        "reason": "On paper.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": "Rents are high."
      }
    ]
  },
  "group": {
    "answers": {
      "rent": {
        "answer": "1",
        "reason": "We agreed.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    },
    "overall": {
      "score": null,
      "of": "3",
      "unit": "mean",
      "share": null,
      "band": null,
      "band_by_number": null,
      "rated_share": "1/6",
      "low": "1.0",
      "high": "2.7",
      "requirements": [
        {
          "criterion": "rent",
          "requires": "1",
          "status": "met"
        }
      ]
    },
    "principles": [
      {
        "id": "housing",
        "weight_percent": "50",
        "carried_percent": null,
        "share": "1/3",
        "score": "1.0",
        "of": "3",
        "rated_share": "1/3",
        "criteria": [
          {
            "id": "rent",
            "status": "rated",
            "points": "1",
            "of": "3",
            "weight": "1",
            "weight_percent": "50/3",
            "adds": null,
            "ratings": 1,
            "mean": "1",
            "median": "1",
            "lowest": "1",
            "highest": "1",
            "disagreement": null
          },
          {
            "id": "size",
            "status": "unrated",
            "points": null,
            "of": "3",
            "weight": "2",
            "weight_percent": "100/3",
            "adds": null,
            "ratings": 0,
            "mean": null,
            "median": null,
            "lowest": null,
            "highest": null,
            "disagreement": null
          }
        ]
      },
      {
        "id": "jobs",
        "weight_percent": "50",
        "carried_percent": null,
        "share": null,
        "score": null,
        "of": "3",
        "rated_share": "0",
        "criteria": [
          {
            "id": "wages",
            "status": "unrated",
            "points": null,
            "of": "3",
            "weight": "1",
            "weight_percent": "50",
            "adds": null,
            "ratings": 0,
            "mean": null,
            "median": null,
            "lowest": null,
            "highest": null,
            "disagreement": null
          },
          {
            "id": "hiring",
            "status": "not applicable",
            "points": null,
            "of": "3",
            "weight": "1",
            "weight_percent": null,
            "adds": null,
            "ratings": 0,
            "mean": null,
            "median": null,
            "lowest": null,
            "highest": null,
            "disagreement": null
          }
        ]
      }
    ]
  },
  "overall": {
    "score": "2.3",
    "of": "3",
    "unit": "mean",
    "share": "41/54",
    "band": "high",
    "band_by_number": "high",
    "rated_share": "1",
    "low": "2.3",
    "high": "2.3",
    "requirements": [
      {
        "criterion": "rent",
        "requires": "1",
        "status": "met"
      }
    ]
  },
  "principles": [
    {
      "id": "housing",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "37/54",
      "score": "2.1",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "rent",
          "status": "rated",
          "points": "5/3",
          "of": "3",
          "weight": "1",
          "weight_percent": "50/3",
          "adds": "5/54",
          "ratings": 6,
          "mean": "5/3",
          "median": "1.5",
          "lowest": "1",
          "highest": "3",
          "disagreement": "agreed"
        },
        {
          "id": "size",
          "status": "rated",
          "points": "2.25",
          "of": "3",
          "weight": "2",
          "weight_percent": "100/3",
          "adds": "0.25",
          "ratings": 4,
          "mean": "2.25",
          "median": "2",
          "lowest": "2",
          "highest": "3",
          "disagreement": "agreed"
        }
      ]
    },
    {
      "id": "jobs",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "5/6",
      "score": "2.5",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "wages",
          "status": "rated",
          "points": "2.5",
          "of": "3",
          "weight": "1",
          "weight_percent": "50",
          "adds": "5/12",
          "ratings": 2,
          "mean": "2.5",
          "median": "2.5",
          "lowest": "2",
          "highest": "3",
          "disagreement": null
        },
        {
          "id": "hiring",
          "status": "not applicable",
          "points": null,
          "of": "3",
          "weight": "1",
          "weight_percent": null,
          "adds": null,
          "ratings": 1,
          "mean": "1",
          "median": "1",
          "lowest": "1",
          "highest": "1",
          "disagreement": null
        }
      ]
    }
  ],
  "checks": {
    "limits": {
      "lowest": {
        "score": "2.1",
        "band": "high"
      },
      "highest": {
        "score": "2.5",
        "band": "high"
      }
    },
    "other_weights": {
      "equal": {
        "score": "2.3",
        "band": "high"
      },
      "halved": {
        "housing": {
          "score": "2.4",
          "band": "high"
        },
        "jobs": {
          "score": "2.2",
          "band": "high"
        }
      },
      "doubled": {
        "housing": {
          "score": "2.2",
          "band": "high"
        },
        "jobs": {
          "score": "2.4",
          "band": "high"
        }
      }
    },
    "turning_points": [],
    "three_sheets_fewer": null,
    "three_sheets_more": {
      "lowest": {
        "score": "1.6",
        "band": "low"
      },
      "highest": {
        "score": "2.6",
        "band": "high"
      }
    },
    "sheets_to_turn": {
      "lowest": {
        "sheets": 1,
        "band": "low"
      },
      "highest": null
    },
    "cannot_tell_otherwise": {
      "score": "1.9",
      "band": "low"
    },
    "without_rulings": {
      "score": "1.9",
      "band": "low"
    }
  },
  "asks": [
    {
      "criterion": "size",
      "gain": "1/12",
      "ask": null
    },
    {
      "criterion": "wages",
      "gain": "1/12",
      "ask": "Wages that people here can live on."
    },
    {
      "criterion": "rent",
      "gain": "2/27",
      "ask": "Rents that people here can pay."
    }
  ],
  "picks": {
    "criteria": [
      "size",
      "wages",
      "rent"
    ],
    "score": "3.0",
    "band": "high"
  },
  "way_up": null,
  "to_find_out": [],
  "attested": {
    "one_sheet_fewer": {
      "lowest": "2.2",
      "highest": "2.3"
    },
    "with_set_aside": {
      "score": "2.3",
      "band": "high"
    }
  },
  "engine": {
    "name": "scorecard",
    "version": "0.2.0"
  },
  "digest": "0de33ea2ee410fe3b4897d6dc976f805a5c9ad109d76f27576b4266ab696b46e"
}
','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','0de33ea2ee410fe3b4897d6dc976f805a5c9ad109d76f27576b4266ab696b46e','7515f157dc46d55ad79e0451089a58e71911cf6f1caafb5a542f1ffa5c75cd50');
INSERT INTO "published" VALUES('d8mvh98w',2,'xqtrpfkw4f','2026-11-22 23:00:00.000000',NULL,'The group has spoken.','{
  "format": "scorecard/1",
  "rubric": {
    "id": "sample-card",
    "edition": "1",
    "status": "draft",
    "reviewed": {
      "by": "Sample Reviewers",
      "on": "2026-11-01"
    },
    "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b",
    "content": {
      "rubric": "sample-card",
      "edition": "1",
      "title": "Sample card",
      "language": "en",
      "scale": [
        {
          "points": "1",
          "descriptor": "Nothing of it is so."
        },
        {
          "points": "2",
          "descriptor": "Some of it is so."
        },
        {
          "points": "3",
          "descriptor": "All of it is so."
        }
      ],
      "scoring": {
        "combine": "principles",
        "raters": "mean",
        "show": "mean",
        "decimals": "1",
        "cannot_tell": "leave out",
        "minimum_rated": "50",
        "cap_band": "low"
      },
      "bands": [
        {
          "id": "low",
          "label": "Low"
        },
        {
          "id": "high",
          "from": "2",
          "label": "High"
        }
      ],
      "kinds": [
        {
          "id": "homes",
          "label": "Homes"
        },
        {
          "id": "streets",
          "label": "Streets"
        }
      ],
      "principles": [
        {
          "id": "housing",
          "title": "Housing",
          "weight": "1",
          "criteria": [
            {
              "id": "rent",
              "question": "Are rents low?",
              "weight": "1",
              "not_applicable": "allowed",
              "requires": "1",
              "bonus": "no",
              "ask": "Rents that people here can pay."
            },
            {
              "id": "size",
              "question": "Are homes large?",
              "weight": "2",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        },
        {
          "id": "jobs",
          "title": "Jobs",
          "weight": "1",
          "criteria": [
            {
              "id": "wages",
              "question": "Are wages high?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no",
              "ask": "Wages that people here can live on."
            },
            {
              "id": "hiring",
              "question": "Are neighbors hired first?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        }
      ],
      "glossary": []
    },
    "translations": {
      "es": {
        "language": "es",
        "translators": [],
        "reviewed": null,
        "texts": {
          "title": "Tarjeta de muestra",
          "bands.low.label": "Bajo",
          "principles.housing.title": "Vivienda",
          "criteria.rent.question": "¿Son bajas las rentas?"
        }
      }
    }
  },
  "project": {
    "name": "Sample Terrace",
    "kind": "homes",
    "facts": {
      "address": "1 Sample Street",
      "neighborhood": "Sample Hill",
      "developer": "Sample Builders",
      "homes": "30 homes",
      "homes_by_rent": "6 at 60% of area median income",
      "public_money": "$1 million",
      "public_money_for": "in a sample loan",
      "link": null,
      "website": "https://sample.example",
      "hearing": {
        "body": "Sample Commission",
        "date": "2026-12-04",
        "item": "6",
        "type": "Rezoning"
      },
      "position": "oppose",
      "demand": "until ten homes cost what people here can pay",
      "asks": [
        {
          "criterion": "rent",
          "ask": "Ten homes at 30 percent.",
          "policy": "Sample plan, policy 1"
        }
      ],
      "endorsers": [
        "Sample Endorsers"
      ],
      "contact": "office@sample.example",
      "findings": {
        "rent": [
          {
            "says": "developer",
            "text": "3 · We will build six.",
            "kind": "spoken",
            "source": "A letter",
            "answered_on": "2026-11-22"
          },
          {
            "says": "group",
            "text": "Six homes at 60 percent.",
            "kind": "written",
            "source": "Sample report, page 3",
            "answered_on": null
          }
        ]
      },
      "sample": "no"
    },
    "picture": {
      "digest": "392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021",
      "text": "The corner as it is"
    }
  },
  "round": {
    "label": "As first proposed",
    "held_by": "Sample Neighbors",
    "opened": "2026-11-22",
    "closed": "2026-11-22",
    "sheets": {
      "online": 3,
      "paper": 2,
      "file": 1
    },
    "set_aside": 1,
    "set_aside_reasons": [
      "Sent twice by one person."
    ],
    "reopened": [
      {
        "on": "2026-11-22",
        "reason": "A sheet came late."
      }
    ],
    "paper": {
      "handed_out": 3,
      "handed_in": 2
    },
    "about": {},
    "rulings": {
      "hiring": "Nobody hires here."
    },
    "way_in": "open",
    "devices_with_several": 0,
    "sheets_of_such_devices": 0,
    "questions_fixed": "2026-11-22",
    "welcome": "Welcome to this sample.",
    "developer": {
      "asked": "2026-11-22",
      "answered": "2026-11-22"
    },
    "carried_over": null,
    "history": [
      {
        "what": "set aside",
        "on": "2026-11-22",
        "reason": "Sent twice by one person.",
        "criterion": null,
        "closes": null,
        "after_counts": false
      },
      {
        "what": "closed",
        "on": "2026-11-22",
        "reason": null,
        "criterion": null,
        "closes": null,
        "after_counts": false
      },
      {
        "what": "reopened",
        "on": "2026-11-22",
        "reason": "A sheet came late.",
        "criterion": null,
        "closes": null,
        "after_counts": true
      },
      {
        "what": "closed",
        "on": "2026-11-22",
        "reason": null,
        "criterion": null,
        "closes": null,
        "after_counts": true
      },
      {
        "what": "ruled out",
        "on": "2026-11-22",
        "reason": "Nobody hires here.",
        "criterion": "hiring",
        "closes": null,
        "after_counts": true
      }
    ],
    "record": {
      "number": 16,
      "digest": "47da2145f08b9efe11f99d5ecd8b20d4722e31e2d367bcd411874f3edc4a42c2"
    }
  },
  "tally": {
    "rent": {
      "levels": {
        "1": 3,
        "2": 2,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "size": {
      "levels": {
        "1": 0,
        "2": 3,
        "3": 1
      },
      "not_applicable": 1,
      "cannot_tell": 0
    },
    "wages": {
      "levels": {
        "1": 0,
        "2": 1,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 2
    },
    "hiring": {
      "levels": {
        "1": 1,
        "2": 0,
        "3": 0
      },
      "not_applicable": 1,
      "cannot_tell": 0
    }
  },
  "reasons": {
    "rent": [
      {
        "answer": "1",
        "reason": "Rents are high for us.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": "Rents are high."
      },
      {
        "answer": "2",
        "reason": "Las rentas son altas.",
        "evidence": null,
        "evidence_kind": null,
        "language": "es",
        "translation": "Rents are high."
      },
      {
        "answer": "2",
        "reason": "On paper.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": "Rents are high."
      }
    ]
  },
  "group": {
    "answers": {
      "rent": {
        "answer": "1",
        "reason": "We agreed.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    },
    "overall": {
      "score": null,
      "of": "3",
      "unit": "mean",
      "share": null,
      "band": null,
      "band_by_number": null,
      "rated_share": "1/6",
      "low": "1.0",
      "high": "2.7",
      "requirements": [
        {
          "criterion": "rent",
          "requires": "1",
          "status": "met"
        }
      ]
    },
    "principles": [
      {
        "id": "housing",
        "weight_percent": "50",
        "carried_percent": null,
        "share": "1/3",
        "score": "1.0",
        "of": "3",
        "rated_share": "1/3",
        "criteria": [
          {
            "id": "rent",
            "status": "rated",
            "points": "1",
            "of": "3",
            "weight": "1",
            "weight_percent": "50/3",
            "adds": null,
            "ratings": 1,
            "mean": "1",
            "median": "1",
            "lowest": "1",
            "highest": "1",
            "disagreement": null
          },
          {
            "id": "size",
            "status": "unrated",
            "points": null,
            "of": "3",
            "weight": "2",
            "weight_percent": "100/3",
            "adds": null,
            "ratings": 0,
            "mean": null,
            "median": null,
            "lowest": null,
            "highest": null,
            "disagreement": null
          }
        ]
      },
      {
        "id": "jobs",
        "weight_percent": "50",
        "carried_percent": null,
        "share": null,
        "score": null,
        "of": "3",
        "rated_share": "0",
        "criteria": [
          {
            "id": "wages",
            "status": "unrated",
            "points": null,
            "of": "3",
            "weight": "1",
            "weight_percent": "50",
            "adds": null,
            "ratings": 0,
            "mean": null,
            "median": null,
            "lowest": null,
            "highest": null,
            "disagreement": null
          },
          {
            "id": "hiring",
            "status": "not applicable",
            "points": null,
            "of": "3",
            "weight": "1",
            "weight_percent": null,
            "adds": null,
            "ratings": 0,
            "mean": null,
            "median": null,
            "lowest": null,
            "highest": null,
            "disagreement": null
          }
        ]
      }
    ]
  },
  "overall": {
    "score": "2.3",
    "of": "3",
    "unit": "mean",
    "share": "41/54",
    "band": "high",
    "band_by_number": "high",
    "rated_share": "1",
    "low": "2.3",
    "high": "2.3",
    "requirements": [
      {
        "criterion": "rent",
        "requires": "1",
        "status": "met"
      }
    ]
  },
  "principles": [
    {
      "id": "housing",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "37/54",
      "score": "2.1",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "rent",
          "status": "rated",
          "points": "5/3",
          "of": "3",
          "weight": "1",
          "weight_percent": "50/3",
          "adds": "5/54",
          "ratings": 6,
          "mean": "5/3",
          "median": "1.5",
          "lowest": "1",
          "highest": "3",
          "disagreement": "agreed"
        },
        {
          "id": "size",
          "status": "rated",
          "points": "2.25",
          "of": "3",
          "weight": "2",
          "weight_percent": "100/3",
          "adds": "0.25",
          "ratings": 4,
          "mean": "2.25",
          "median": "2",
          "lowest": "2",
          "highest": "3",
          "disagreement": "agreed"
        }
      ]
    },
    {
      "id": "jobs",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "5/6",
      "score": "2.5",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "wages",
          "status": "rated",
          "points": "2.5",
          "of": "3",
          "weight": "1",
          "weight_percent": "50",
          "adds": "5/12",
          "ratings": 2,
          "mean": "2.5",
          "median": "2.5",
          "lowest": "2",
          "highest": "3",
          "disagreement": null
        },
        {
          "id": "hiring",
          "status": "not applicable",
          "points": null,
          "of": "3",
          "weight": "1",
          "weight_percent": null,
          "adds": null,
          "ratings": 1,
          "mean": "1",
          "median": "1",
          "lowest": "1",
          "highest": "1",
          "disagreement": null
        }
      ]
    }
  ],
  "checks": {
    "limits": {
      "lowest": {
        "score": "2.1",
        "band": "high"
      },
      "highest": {
        "score": "2.5",
        "band": "high"
      }
    },
    "other_weights": {
      "equal": {
        "score": "2.3",
        "band": "high"
      },
      "halved": {
        "housing": {
          "score": "2.4",
          "band": "high"
        },
        "jobs": {
          "score": "2.2",
          "band": "high"
        }
      },
      "doubled": {
        "housing": {
          "score": "2.2",
          "band": "high"
        },
        "jobs": {
          "score": "2.4",
          "band": "high"
        }
      }
    },
    "turning_points": [],
    "three_sheets_fewer": null,
    "three_sheets_more": {
      "lowest": {
        "score": "1.6",
        "band": "low"
      },
      "highest": {
        "score": "2.6",
        "band": "high"
      }
    },
    "sheets_to_turn": {
      "lowest": {
        "sheets": 1,
        "band": "low"
      },
      "highest": null
    },
    "cannot_tell_otherwise": {
      "score": "1.9",
      "band": "low"
    },
    "without_rulings": {
      "score": "1.9",
      "band": "low"
    }
  },
  "asks": [
    {
      "criterion": "size",
      "gain": "1/12",
      "ask": null
    },
    {
      "criterion": "wages",
      "gain": "1/12",
      "ask": "Wages that people here can live on."
    },
    {
      "criterion": "rent",
      "gain": "2/27",
      "ask": "Rents that people here can pay."
    }
  ],
  "picks": {
    "criteria": [
      "rent"
    ],
    "score": "2.5",
    "band": "high"
  },
  "way_up": null,
  "to_find_out": [],
  "attested": {
    "one_sheet_fewer": {
      "lowest": "2.2",
      "highest": "2.3"
    },
    "with_set_aside": {
      "score": "2.3",
      "band": "high"
    }
  },
  "engine": {
    "name": "scorecard",
    "version": "0.2.0"
  },
  "digest": "72a285c18cef43e68c91bc820056bd737cc8cf2d6f232fbdbcc8e7e40babb20c"
}
','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','72a285c18cef43e68c91bc820056bd737cc8cf2d6f232fbdbcc8e7e40babb20c','d239b06b495af6913d3601051a2a13c05ebc5b83d856d4a3c1693adc59e81788');
CREATE TABLE record (
	number INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	project_id VARCHAR NOT NULL, 
	published_at VARCHAR, 
	salt VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	content_digest VARCHAR NOT NULL, 
	previous VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_record PRIMARY KEY (number), 
	CONSTRAINT uq_record_digest UNIQUE (digest)
);
INSERT INTO "record" VALUES(1,'2026-11-22 19:00:00.000000','x2zjk2vg6n','jea3nq6c','3554a86919d60ba6b3f1932b95ff36be','{"digest":"74ef70b25d2f8ae90e0ebfd3de4d3711f0be10643bb554c3bde1302c28c9cda8","number":"1","round":"jea3nq6c","what":"published"}','f56a64df7adeb4287fd9a9394369fd67bc39b8d479089c23dadd3641825b2d76','0000000000000000000000000000000000000000000000000000000000000000','0174135d7c975dbf4ddb99d975550f292c06ee8533974d9e599b362a89d83ade');
INSERT INTO "record" VALUES(2,'2026-11-22 20:00:00.000000','x2zjk2vg6n','jea3nq6c','a822d71443160b2fd0ff709308ba17d1','{"digest":"19f4007343131769b2c4d7caa24c1e6cc9f860b7798406b25107c03ae2e36d9e","number":"2","reason":"Wages were told.","round":"jea3nq6c","what":"published"}','45e528df1e5e3264f9194f9e99d04e7c609f5c76827523c91426f3038b723ead','0174135d7c975dbf4ddb99d975550f292c06ee8533974d9e599b362a89d83ade','14385df0c54bf04dee5b6de82caaca96f16701b7a9892b6ed31823748669de90');
INSERT INTO "record" VALUES(3,'2026-11-22 20:00:00.000000','pctk5w8tdz','rcdydba9','79ef1b38cbe5004cc01d5c08090077d3','{"digest":"942b35c9f455bcdc6be45ef45a38e97a1aa5fa0c40b5812d0bbc345ab058daad","number":"1","round":"rcdydba9","what":"published"}','eed5c79c0dda4d414c909d7fc31e33beec12deaa48075e4fb761f9378896488c','14385df0c54bf04dee5b6de82caaca96f16701b7a9892b6ed31823748669de90','119dd1bc0892bd21c07c96018d4bbacf038930a4268259925aa2c8a1374e6669');
INSERT INTO "record" VALUES(4,'2026-11-22 20:00:00.000000','pctk5w8tdz',NULL,'54dd0a0d0a753d0cd0736073808ea1c9','{"round":"rcdydba9","what":"taken down"}','8cef860248362fa873b406b9f11a24600c75ecd7df9d212393778f20e476b044','119dd1bc0892bd21c07c96018d4bbacf038930a4268259925aa2c8a1374e6669','2326e46f5a912df27530dcb1d15fba31e285d708367fe6eed4b08e76998ba383');
INSERT INTO "record" VALUES(5,'2026-11-22 20:00:00.000000','5p6gpeb7vq',NULL,'1dda5eca453a5dcb51c64655d461773b','{"criterion":"rent","round":"d8mvh98w","what":"facts changed"}','1bf175beb774049a8b4593f25cc277813f7b5617ed8818808fa055f3f245f9a0','2326e46f5a912df27530dcb1d15fba31e285d708367fe6eed4b08e76998ba383','aef0c6132f1ec0f13e297cf129c607023b27819c7c4ed8d539b3b7cc21ba7b07');
INSERT INTO "record" VALUES(6,'2026-11-22 20:00:00.000000','5p6gpeb7vq',NULL,'abb205024ba457109410a39374fef7e6','{"round":"d8mvh98w","what":"welcome changed"}','e997eb1210d01041f48c607ecb1128cc718c2506fc98e611e1748c65a07fc287','aef0c6132f1ec0f13e297cf129c607023b27819c7c4ed8d539b3b7cc21ba7b07','fddb781d953566b9c871ac84789621eb4cad0e4d7df741d52d7085a53f1a864b');
INSERT INTO "record" VALUES(7,'2026-11-22 20:00:00.000000','5p6gpeb7vq',NULL,'619be1ff74cf03b9d37bbfb004304594','{"round":"d8mvh98w","rubric":"sample-card@1","rubric_digest":"6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b","way_in":"open","what":"opened"}','7e1d76aaf0aaa51407186f6959185bdc215214bebc5347512dac13f75e0c9ca1','fddb781d953566b9c871ac84789621eb4cad0e4d7df741d52d7085a53f1a864b','961815dc25d81480e356a7c313e168c1ec2c0a720f90741a68f22bc6a17abbb4');
INSERT INTO "record" VALUES(8,'2026-11-22 21:00:00.000000','5p6gpeb7vq',NULL,'27b211c9fef639cf069a7a9b9a4c0682','{"reason":"Sent twice by one person.","round":"d8mvh98w","what":"set aside"}','e9db81cecd480f5dcea0a4cd5affe810ed78247ad224216c5dc1d6b0d1099550','961815dc25d81480e356a7c313e168c1ec2c0a720f90741a68f22bc6a17abbb4','046a251dd5ff912b86fbd103b9e12cdd8936b354c6091863caaa338a5b165e24');
INSERT INTO "record" VALUES(9,'2026-11-22 22:00:00.000000','5p6gpeb7vq',NULL,'1dd257e6ce7244e437e9b43690463903','{"round":"d8mvh98w","what":"closed"}','a82515180a2bdf9546265613b3095e7c1b9f20b37b0b7bb542465e1238394f5b','046a251dd5ff912b86fbd103b9e12cdd8936b354c6091863caaa338a5b165e24','c1675c09233a8cb23818eb489b84b0822d3df67b4232b7bdf16320f1c7637acf');
INSERT INTO "record" VALUES(10,'2026-11-22 22:00:00.000000','5p6gpeb7vq',NULL,'3889f867b032c7754fc0df93ad90b97d','{"digest":"3b6576307b5ff46f79cd71b73ae41840ee85ddfc2def9bff3204c11c0859e79c","round":"d8mvh98w","what":"counted"}','bd80d1e5f2f4940a634f1019165783ba9b5a30f7a7423dfe55733985c22f90fd','c1675c09233a8cb23818eb489b84b0822d3df67b4232b7bdf16320f1c7637acf','596347d8eaa74297d24d29ed3b06d559beabc0940d8f4f51aa4b56094cace05d');
INSERT INTO "record" VALUES(11,'2026-11-22 22:00:00.000000','5p6gpeb7vq',NULL,'39c2aaf039f8973624f3a7123463eca2','{"reason":"A sheet came late.","round":"d8mvh98w","what":"reopened"}','e4b6a641f06191db424aaeadf917e4b3f45ee86f06fa740f13b1e05a70263f72','596347d8eaa74297d24d29ed3b06d559beabc0940d8f4f51aa4b56094cace05d','1c4216ec168bba158214d305f158faf25c97d53065244f1362cb0186c79a8adb');
INSERT INTO "record" VALUES(12,'2026-11-22 22:00:00.000000','5p6gpeb7vq',NULL,'314600c5c31b91863749a2649982f1a1','{"round":"d8mvh98w","what":"closed"}','66a5a3ec60d2316c2272273f78766513cc0c498e901a54166f144d41ff1c6e3b','1c4216ec168bba158214d305f158faf25c97d53065244f1362cb0186c79a8adb','5aad52ca69d7aac7956486651d66007f47ec6807136d8162ce88fe8b128e09da');
INSERT INTO "record" VALUES(13,'2026-11-22 22:00:00.000000','5p6gpeb7vq',NULL,'a73752e4a2dc6e750562591094d689f7','{"digest":"47f949668b86e0c41958e03d0d0170734fc52a13b989091382d411d4f8da007a","round":"d8mvh98w","what":"counted"}','44aa03f0f8e85304056bdae7b7061bde1eee108488f356b64acfd2e0d848a01e','5aad52ca69d7aac7956486651d66007f47ec6807136d8162ce88fe8b128e09da','463cece7ae63906b9e6dca566f204dce836f42bc1182f6cca12de61825d5796f');
INSERT INTO "record" VALUES(14,'2026-11-22 22:00:00.000000','5p6gpeb7vq',NULL,'510c7f453eea39fbbc8ab05407b51d50','{"after_counts":true,"criterion":"hiring","reason":"Nobody hires here.","round":"d8mvh98w","what":"ruled out"}','8c5b918a7c27f3646802cf53996ebbd5af2c50ac939ed13fcb34e5f2007ad6e4','463cece7ae63906b9e6dca566f204dce836f42bc1182f6cca12de61825d5796f','840f2245b9d173c5c6d08de8163af2e60142d59bff3190e5894efd7b9fc03234');
INSERT INTO "record" VALUES(15,'2026-11-22 22:00:00.000000','5p6gpeb7vq',NULL,'62c58d1a5352385040b88713eec24f70','{"digest":"9b94a1590fac65d40cf1e1441565d8c05837b6713585aeaccaac7b4adbfe1468","round":"d8mvh98w","what":"counted"}','648f6c06feb33e912ee0f21bb5b789c2992c59a580edab0a8a9fe361db692b1b','840f2245b9d173c5c6d08de8163af2e60142d59bff3190e5894efd7b9fc03234','8a3b9977efcbdce85cfe532a677df80502fdb1ab940bf90cf2dc3036e940962f');
INSERT INTO "record" VALUES(16,'2026-11-22 22:00:00.000000','5p6gpeb7vq','d8mvh98w','bb99c156e4d1868e739bce607c33f803','{"digest":"0de33ea2ee410fe3b4897d6dc976f805a5c9ad109d76f27576b4266ab696b46e","number":"1","round":"d8mvh98w","what":"published"}','f9a47f7db34066939d9d73a70d5dd32cb8388d3c1504464d01af0249246b81ec','8a3b9977efcbdce85cfe532a677df80502fdb1ab940bf90cf2dc3036e940962f','47da2145f08b9efe11f99d5ecd8b20d4722e31e2d367bcd411874f3edc4a42c2');
INSERT INTO "record" VALUES(17,'2026-11-22 23:00:00.000000','5p6gpeb7vq','d8mvh98w','6a250b17350fd806ac1380739fa3b11d','{"digest":"72a285c18cef43e68c91bc820056bd737cc8cf2d6f232fbdbcc8e7e40babb20c","number":"2","reason":"The group has spoken.","round":"d8mvh98w","what":"published"}','670e8c51660e21f2014a7dcc4820466857d1a361b59ed78d5cb5eed78419cb43','47da2145f08b9efe11f99d5ecd8b20d4722e31e2d367bcd411874f3edc4a42c2','d13b173118ebe1b5d863c77e0486c5eeb954f09d76674ed44fe555c2ef930fbe');
INSERT INTO "record" VALUES(18,'2026-11-24 23:00:00.000000','5p6gpeb7vq',NULL,'b3699836035452c1e8d95271dd0ecc48','{"round":"r7gwmdwz","rubric":"sample-card@1","rubric_digest":"6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b","way_in":"open","what":"opened"}','1f4e2e7f13dd2ef9b923e9b564d33fc1436c690df7ef0244f0158eb1c69ab571','d13b173118ebe1b5d863c77e0486c5eeb954f09d76674ed44fe555c2ef930fbe','1a8387b5d3d9ee4ca954ca07165a641cf703a6b561610f8ea2ac7429808733d6');
INSERT INTO "record" VALUES(19,'2026-11-24 23:00:00.000000','sjx7w256fk',NULL,'181bca17a2026bb4dbccb9e2c053d8a2','{"closes":"2026-12-01T20:00+00:00","round":"4vhbdfnw","what":"closing moved"}','03ce301a6a40a84c92f5ee92b4d2c51a4137e98743320191b5599b3c9d9570fd','1a8387b5d3d9ee4ca954ca07165a641cf703a6b561610f8ea2ac7429808733d6','e82b597fd85059f880ee1f30435cdc77c69d620134da725fc1865a51d095611e');
INSERT INTO "record" VALUES(20,'2026-11-24 23:00:00.000000','5p6gpeb7vq',NULL,'ea5a2942788d23a9238296b84ad736de','{"ask":"Ten homes at 30 percent.","reason":"Ten homes stand.","round":"r7gwmdwz","what":"promise changed"}','ba6f72b05c4a231a4081e963974dfb721f81467e686d92c57bee4d9798863c13','e82b597fd85059f880ee1f30435cdc77c69d620134da725fc1865a51d095611e','c8610d7efab940979b50f1c9d0af0b0026b254d06e69dd2300507a45e64a2727');
INSERT INTO "record" VALUES(21,'2026-11-24 23:00:00.000000','5p6gpeb7vq',NULL,'56ed8c9372ef5c876cd46043ca40b2cd','{"ask":"Wages that people can live on.","round":"r7gwmdwz","what":"promise changed"}','36bccc863546f1030404cbb878fc89aa8da4ce98ecc684e105f566e7a92712ea','c8610d7efab940979b50f1c9d0af0b0026b254d06e69dd2300507a45e64a2727','2b156df0c8e103726ee1ecb9b13dcf25fe9df0787249cbd8633cf63007c2d490');
CREATE TABLE record_head (
	id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_record_head PRIMARY KEY (id)
);
INSERT INTO "record_head" VALUES(1,21,'2b156df0c8e103726ee1ecb9b13dcf25fe9df0787249cbd8633cf63007c2d490');
CREATE TABLE "round" (
	id VARCHAR NOT NULL, 
	project_id VARCHAR NOT NULL, 
	rubric_digest VARCHAR NOT NULL, 
	rubric_status VARCHAR NOT NULL, 
	rubric_reviewed TEXT, 
	translations TEXT NOT NULL, 
	project_entry TEXT NOT NULL, 
	picture_digest VARCHAR, 
	opened_at DATETIME, 
	closed_at DATETIME, 
	document TEXT, 
	digest VARCHAR, 
	address VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	code VARCHAR, 
	label VARCHAR, 
	sharing VARCHAR, 
	closes_at DATETIME, 
	languages VARCHAR DEFAULT ('') NOT NULL, 
	welcome TEXT, 
	shows_raters BOOLEAN DEFAULT 0 NOT NULL, 
	handed_out INTEGER, 
	handed_in INTEGER, 
	rulings TEXT DEFAULT '{}' NOT NULL, 
	reopened TEXT DEFAULT '[]' NOT NULL, 
	counted TEXT, hearing_on DATE, carried_over TEXT, 
	CONSTRAINT pk_round PRIMARY KEY (id), 
	CONSTRAINT uq_round_address UNIQUE (address), 
	CONSTRAINT uq_round_code UNIQUE (code), 
	CONSTRAINT fk_round_rubric_digest_rubric FOREIGN KEY(rubric_digest) REFERENCES rubric (digest), 
	CONSTRAINT ck_round_sharing CHECK (sharing in ('open', 'personal')), 
	CONSTRAINT fk_round_project_id_project FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE
);
INSERT INTO "round" VALUES('kfwyrkpvt5','x2zjk2vg6n','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Block","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":{"digest":"0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c","text":"The corner as it is"}}','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','2026-11-22 18:00:00.000000','2026-11-22 20:00:00.000000','{
  "format": "scorecard/1",
  "rubric": {
    "id": "sample-card",
    "edition": "1",
    "status": "draft",
    "reviewed": {
      "by": "Sample Reviewers",
      "on": "2026-11-01"
    },
    "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b",
    "content": {
      "rubric": "sample-card",
      "edition": "1",
      "title": "Sample card",
      "language": "en",
      "scale": [
        {
          "points": "1",
          "descriptor": "Nothing of it is so."
        },
        {
          "points": "2",
          "descriptor": "Some of it is so."
        },
        {
          "points": "3",
          "descriptor": "All of it is so."
        }
      ],
      "scoring": {
        "combine": "principles",
        "raters": "mean",
        "show": "mean",
        "decimals": "1",
        "cannot_tell": "leave out",
        "minimum_rated": "50",
        "cap_band": "low"
      },
      "bands": [
        {
          "id": "low",
          "label": "Low"
        },
        {
          "id": "high",
          "from": "2",
          "label": "High"
        }
      ],
      "kinds": [
        {
          "id": "homes",
          "label": "Homes"
        },
        {
          "id": "streets",
          "label": "Streets"
        }
      ],
      "principles": [
        {
          "id": "housing",
          "title": "Housing",
          "weight": "1",
          "criteria": [
            {
              "id": "rent",
              "question": "Are rents low?",
              "weight": "1",
              "not_applicable": "allowed",
              "requires": "1",
              "bonus": "no",
              "ask": "Rents that people here can pay."
            },
            {
              "id": "size",
              "question": "Are homes large?",
              "weight": "2",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        },
        {
          "id": "jobs",
          "title": "Jobs",
          "weight": "1",
          "criteria": [
            {
              "id": "wages",
              "question": "Are wages high?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no",
              "ask": "Wages that people here can live on."
            },
            {
              "id": "hiring",
              "question": "Are neighbors hired first?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        }
      ],
      "glossary": []
    },
    "translations": {
      "es": {
        "language": "es",
        "translators": [],
        "reviewed": null,
        "texts": {
          "title": "Tarjeta de muestra",
          "bands.low.label": "Bajo",
          "principles.housing.title": "Vivienda",
          "criteria.rent.question": "¿Son bajas las rentas?"
        }
      }
    }
  },
  "project": {
    "name": "Sample Block",
    "kind": "homes",
    "facts": {
      "address": "1 Sample Street",
      "neighborhood": "Sample Hill",
      "developer": "Sample Builders",
      "homes": "30 homes",
      "homes_by_rent": "6 at 60% of area median income",
      "public_money": "$1 million",
      "public_money_for": "in a sample loan",
      "link": null,
      "website": "https://sample.example",
      "hearing": {
        "body": "Sample Commission",
        "date": "2026-12-04",
        "item": "6",
        "type": "Rezoning"
      },
      "position": null,
      "demand": null,
      "asks": [],
      "endorsers": [],
      "contact": null,
      "findings": {},
      "sample": "no"
    },
    "picture": {
      "digest": "0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c",
      "text": "The corner as it is"
    }
  },
  "round": {
    "label": null,
    "held_by": null,
    "opened": "2026-11-22",
    "closed": "2026-11-22",
    "sheets": {
      "online": 1
    },
    "set_aside": 0,
    "set_aside_reasons": [],
    "reopened": [],
    "paper": null,
    "about": {},
    "rulings": {},
    "way_in": null,
    "devices_with_several": 0,
    "sheets_of_such_devices": 0,
    "questions_fixed": null,
    "welcome": null,
    "developer": null,
    "carried_over": null,
    "history": [],
    "record": null
  },
  "tally": {
    "rent": {
      "levels": {
        "1": 0,
        "2": 1,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "size": {
      "levels": {
        "1": 0,
        "2": 0,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "wages": {
      "levels": {
        "1": 1,
        "2": 0,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "hiring": {
      "levels": {
        "1": 0,
        "2": 0,
        "3": 0
      },
      "not_applicable": 1,
      "cannot_tell": 0
    }
  },
  "reasons": {
    "rent": [
      {
        "answer": "2",
        "reason": "Two homes of thirty.",
        "evidence": "Sample report, page 2",
        "evidence_kind": "written",
        "language": null,
        "translation": null
      }
    ],
    "wages": [
      {
        "answer": "1",
        "reason": "Nobody said.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    ],
    "hiring": [
      {
        "answer": "not applicable",
        "reason": "No work for neighbors.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    ]
  },
  "group": null,
  "overall": {
    "score": "1.8",
    "of": "3",
    "unit": "mean",
    "share": "11/18",
    "band": "low",
    "band_by_number": "low",
    "rated_share": "1",
    "low": "1.8",
    "high": "1.8",
    "requirements": [
      {
        "criterion": "rent",
        "requires": "1",
        "status": "met"
      }
    ]
  },
  "principles": [
    {
      "id": "housing",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "8/9",
      "score": "2.7",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "rent",
          "status": "rated",
          "points": "2",
          "of": "3",
          "weight": "1",
          "weight_percent": "50/3",
          "adds": "1/9",
          "ratings": 1,
          "mean": "2",
          "median": "2",
          "lowest": "2",
          "highest": "2",
          "disagreement": null
        },
        {
          "id": "size",
          "status": "rated",
          "points": "3",
          "of": "3",
          "weight": "2",
          "weight_percent": "100/3",
          "adds": "1/3",
          "ratings": 1,
          "mean": "3",
          "median": "3",
          "lowest": "3",
          "highest": "3",
          "disagreement": null
        }
      ]
    },
    {
      "id": "jobs",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "1/3",
      "score": "1.0",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "wages",
          "status": "rated",
          "points": "1",
          "of": "3",
          "weight": "1",
          "weight_percent": "50",
          "adds": "1/6",
          "ratings": 1,
          "mean": "1",
          "median": "1",
          "lowest": "1",
          "highest": "1",
          "disagreement": null
        },
        {
          "id": "hiring",
          "status": "not applicable",
          "points": null,
          "of": "3",
          "weight": "1",
          "weight_percent": null,
          "adds": null,
          "ratings": 0,
          "mean": null,
          "median": null,
          "lowest": null,
          "highest": null,
          "disagreement": null
        }
      ]
    }
  ],
  "checks": {
    "limits": {
      "lowest": {
        "score": "1.0",
        "band": "low"
      },
      "highest": {
        "score": "2.7",
        "band": "high"
      }
    },
    "other_weights": {
      "equal": {
        "score": "1.8",
        "band": "low"
      },
      "halved": {
        "housing": {
          "score": "1.6",
          "band": "low"
        },
        "jobs": {
          "score": "2.1",
          "band": "high"
        }
      },
      "doubled": {
        "housing": {
          "score": "2.1",
          "band": "high"
        },
        "jobs": {
          "score": "1.6",
          "band": "low"
        }
      }
    },
    "turning_points": [
      {
        "principle": "housing",
        "weight_percent": "57",
        "band": "high"
      },
      {
        "principle": "jobs",
        "weight_percent": "43",
        "band": "high"
      }
    ],
    "three_sheets_fewer": null,
    "three_sheets_more": {
      "lowest": {
        "score": "1.2",
        "band": "low"
      },
      "highest": {
        "score": "2.7",
        "band": "high"
      }
    },
    "sheets_to_turn": {
      "lowest": null,
      "highest": {
        "sheets": 1,
        "band": "high"
      }
    },
    "cannot_tell_otherwise": null,
    "without_rulings": null
  },
  "asks": [
    {
      "criterion": "wages",
      "gain": "1/3",
      "ask": "Wages that people here can live on."
    },
    {
      "criterion": "rent",
      "gain": "1/18",
      "ask": "Rents that people here can pay."
    }
  ],
  "picks": {
    "criteria": [
      "wages",
      "rent"
    ],
    "score": "3.0",
    "band": "high"
  },
  "way_up": {
    "band": "high",
    "criteria": [
      "wages"
    ]
  },
  "to_find_out": [],
  "attested": {
    "one_sheet_fewer": null,
    "with_set_aside": null
  },
  "engine": {
    "name": "scorecard",
    "version": "0.2.0"
  },
  "digest": "3fe10ef8d51c7fc3a572e9beea6bc75f0f839290f04b50fa3ad0a806d5e548be"
}
','3fe10ef8d51c7fc3a572e9beea6bc75f0f839290f04b50fa3ad0a806d5e548be','jea3nq6c','2026-11-22 18:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]','{"tally":{"rent":{"levels":[0,1,0],"not_applicable":0,"cannot_tell":0},"size":{"levels":[0,0,1],"not_applicable":0,"cannot_tell":0},"wages":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"hiring":{"levels":[0,0,0],"not_applicable":1,"cannot_tell":0}},"sheets":{"online":1},"set_aside_reasons":[],"about":{},"one_sheet_fewer":null,"with_set_aside":null,"devices_with_several":0,"sheets_of_such_devices":0}','2026-12-04',NULL);
INSERT INTO "round" VALUES('q3p6pg3dp7','pctk5w8tdz','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Yard","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":null}',NULL,'2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000','{
  "format": "scorecard/1",
  "rubric": {
    "id": "sample-card",
    "edition": "1",
    "status": "draft",
    "reviewed": {
      "by": "Sample Reviewers",
      "on": "2026-11-01"
    },
    "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b",
    "content": {
      "rubric": "sample-card",
      "edition": "1",
      "title": "Sample card",
      "language": "en",
      "scale": [
        {
          "points": "1",
          "descriptor": "Nothing of it is so."
        },
        {
          "points": "2",
          "descriptor": "Some of it is so."
        },
        {
          "points": "3",
          "descriptor": "All of it is so."
        }
      ],
      "scoring": {
        "combine": "principles",
        "raters": "mean",
        "show": "mean",
        "decimals": "1",
        "cannot_tell": "leave out",
        "minimum_rated": "50",
        "cap_band": "low"
      },
      "bands": [
        {
          "id": "low",
          "label": "Low"
        },
        {
          "id": "high",
          "from": "2",
          "label": "High"
        }
      ],
      "kinds": [
        {
          "id": "homes",
          "label": "Homes"
        },
        {
          "id": "streets",
          "label": "Streets"
        }
      ],
      "principles": [
        {
          "id": "housing",
          "title": "Housing",
          "weight": "1",
          "criteria": [
            {
              "id": "rent",
              "question": "Are rents low?",
              "weight": "1",
              "not_applicable": "allowed",
              "requires": "1",
              "bonus": "no",
              "ask": "Rents that people here can pay."
            },
            {
              "id": "size",
              "question": "Are homes large?",
              "weight": "2",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        },
        {
          "id": "jobs",
          "title": "Jobs",
          "weight": "1",
          "criteria": [
            {
              "id": "wages",
              "question": "Are wages high?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no",
              "ask": "Wages that people here can live on."
            },
            {
              "id": "hiring",
              "question": "Are neighbors hired first?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        }
      ],
      "glossary": []
    },
    "translations": {
      "es": {
        "language": "es",
        "translators": [],
        "reviewed": null,
        "texts": {
          "title": "Tarjeta de muestra",
          "bands.low.label": "Bajo",
          "principles.housing.title": "Vivienda",
          "criteria.rent.question": "¿Son bajas las rentas?"
        }
      }
    }
  },
  "project": {
    "name": "Sample Yard",
    "kind": null,
    "facts": {
      "address": null,
      "neighborhood": null,
      "developer": null,
      "homes": null,
      "homes_by_rent": null,
      "public_money": null,
      "public_money_for": null,
      "link": null,
      "website": null,
      "hearing": null,
      "position": null,
      "demand": null,
      "asks": [],
      "endorsers": [],
      "contact": null,
      "findings": {},
      "sample": "no"
    },
    "picture": null
  },
  "round": {
    "label": null,
    "held_by": null,
    "opened": "2026-11-22",
    "closed": "2026-11-22",
    "sheets": {
      "online": 1
    },
    "set_aside": 0,
    "set_aside_reasons": [],
    "reopened": [],
    "paper": null,
    "about": {},
    "rulings": {},
    "way_in": null,
    "devices_with_several": 0,
    "sheets_of_such_devices": 0,
    "questions_fixed": null,
    "welcome": null,
    "developer": null,
    "carried_over": null,
    "history": [],
    "record": null
  },
  "tally": {
    "rent": {
      "levels": {
        "1": 1,
        "2": 0,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "size": {
      "levels": {
        "1": 1,
        "2": 0,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "wages": {
      "levels": {
        "1": 1,
        "2": 0,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "hiring": {
      "levels": {
        "1": 1,
        "2": 0,
        "3": 0
      },
      "not_applicable": 0,
      "cannot_tell": 0
    }
  },
  "reasons": {},
  "group": null,
  "overall": {
    "score": "1.0",
    "of": "3",
    "unit": "mean",
    "share": "1/3",
    "band": "low",
    "band_by_number": "low",
    "rated_share": "1",
    "low": "1.0",
    "high": "1.0",
    "requirements": [
      {
        "criterion": "rent",
        "requires": "1",
        "status": "met"
      }
    ]
  },
  "principles": [
    {
      "id": "housing",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "1/3",
      "score": "1.0",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "rent",
          "status": "rated",
          "points": "1",
          "of": "3",
          "weight": "1",
          "weight_percent": "50/3",
          "adds": "1/18",
          "ratings": 1,
          "mean": "1",
          "median": "1",
          "lowest": "1",
          "highest": "1",
          "disagreement": null
        },
        {
          "id": "size",
          "status": "rated",
          "points": "1",
          "of": "3",
          "weight": "2",
          "weight_percent": "100/3",
          "adds": "1/9",
          "ratings": 1,
          "mean": "1",
          "median": "1",
          "lowest": "1",
          "highest": "1",
          "disagreement": null
        }
      ]
    },
    {
      "id": "jobs",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "1/3",
      "score": "1.0",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "wages",
          "status": "rated",
          "points": "1",
          "of": "3",
          "weight": "1",
          "weight_percent": "25",
          "adds": "1/12",
          "ratings": 1,
          "mean": "1",
          "median": "1",
          "lowest": "1",
          "highest": "1",
          "disagreement": null
        },
        {
          "id": "hiring",
          "status": "rated",
          "points": "1",
          "of": "3",
          "weight": "1",
          "weight_percent": "25",
          "adds": "1/12",
          "ratings": 1,
          "mean": "1",
          "median": "1",
          "lowest": "1",
          "highest": "1",
          "disagreement": null
        }
      ]
    }
  ],
  "checks": {
    "limits": {
      "lowest": {
        "score": "1.0",
        "band": "low"
      },
      "highest": {
        "score": "1.0",
        "band": "low"
      }
    },
    "other_weights": {
      "equal": {
        "score": "1.0",
        "band": "low"
      },
      "halved": {
        "housing": {
          "score": "1.0",
          "band": "low"
        },
        "jobs": {
          "score": "1.0",
          "band": "low"
        }
      },
      "doubled": {
        "housing": {
          "score": "1.0",
          "band": "low"
        },
        "jobs": {
          "score": "1.0",
          "band": "low"
        }
      }
    },
    "turning_points": [],
    "three_sheets_fewer": null,
    "three_sheets_more": {
      "lowest": {
        "score": "1.0",
        "band": "low"
      },
      "highest": {
        "score": "2.5",
        "band": "high"
      }
    },
    "sheets_to_turn": {
      "lowest": null,
      "highest": {
        "sheets": 1,
        "band": "high"
      }
    },
    "cannot_tell_otherwise": null,
    "without_rulings": null
  },
  "asks": [
    {
      "criterion": "size",
      "gain": "2/9",
      "ask": null
    },
    {
      "criterion": "wages",
      "gain": "1/6",
      "ask": "Wages that people here can live on."
    },
    {
      "criterion": "hiring",
      "gain": "1/6",
      "ask": null
    },
    {
      "criterion": "rent",
      "gain": "1/9",
      "ask": "Rents that people here can pay."
    }
  ],
  "picks": {
    "criteria": [
      "size",
      "wages",
      "hiring"
    ],
    "score": "2.7",
    "band": "high"
  },
  "way_up": {
    "band": "high",
    "criteria": [
      "size",
      "wages"
    ]
  },
  "to_find_out": [],
  "attested": {
    "one_sheet_fewer": null,
    "with_set_aside": null
  },
  "engine": {
    "name": "scorecard",
    "version": "0.2.0"
  },
  "digest": "29ef582f9357995f19ff228925d68f942a82893c55582d837177964f98f46e71"
}
','29ef582f9357995f19ff228925d68f942a82893c55582d837177964f98f46e71','rcdydba9','2026-11-22 20:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]','{"tally":{"rent":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"size":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"wages":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"hiring":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0}},"sheets":{"online":1},"set_aside_reasons":[],"about":{},"one_sheet_fewer":null,"with_set_aside":null,"devices_with_several":0,"sheets_of_such_devices":0}',NULL,NULL);
INSERT INTO "round" VALUES('sstwsttjbk','dc7dwdxzwx','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Corner","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":null}',NULL,'2026-11-22 20:00:00.000000',NULL,NULL,NULL,'rvkmxak3','2026-11-22 20:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]',NULL,NULL,NULL);
INSERT INTO "round" VALUES('xqtrpfkw4f','5p6gpeb7vq','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Terrace","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":"oppose","demand":"until ten homes cost what people here can pay","asks":[{"criterion":"rent","ask":"Ten homes at 30 percent.","policy":"Sample plan, policy 1"}],"endorsers":["Sample Endorsers"],"contact":"office@sample.example","findings":{"rent":[{"says":"developer","text":"3 · We will build six.","kind":"spoken","source":"A letter","answered_on":"2026-11-22"},{"says":"group","text":"Six homes at 60 percent.","kind":"written","source":"Sample report, page 3","answered_on":null}]},"sample":"no"},"picture":{"digest":"392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021","text":"The corner as it is"}}','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','2026-11-22 20:00:00.000000','2026-11-22 22:00:00.000000','{
  "format": "scorecard/1",
  "rubric": {
    "id": "sample-card",
    "edition": "1",
    "status": "draft",
    "reviewed": {
      "by": "Sample Reviewers",
      "on": "2026-11-01"
    },
    "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b",
    "content": {
      "rubric": "sample-card",
      "edition": "1",
      "title": "Sample card",
      "language": "en",
      "scale": [
        {
          "points": "1",
          "descriptor": "Nothing of it is so."
        },
        {
          "points": "2",
          "descriptor": "Some of it is so."
        },
        {
          "points": "3",
          "descriptor": "All of it is so."
        }
      ],
      "scoring": {
        "combine": "principles",
        "raters": "mean",
        "show": "mean",
        "decimals": "1",
        "cannot_tell": "leave out",
        "minimum_rated": "50",
        "cap_band": "low"
      },
      "bands": [
        {
          "id": "low",
          "label": "Low"
        },
        {
          "id": "high",
          "from": "2",
          "label": "High"
        }
      ],
      "kinds": [
        {
          "id": "homes",
          "label": "Homes"
        },
        {
          "id": "streets",
          "label": "Streets"
        }
      ],
      "principles": [
        {
          "id": "housing",
          "title": "Housing",
          "weight": "1",
          "criteria": [
            {
              "id": "rent",
              "question": "Are rents low?",
              "weight": "1",
              "not_applicable": "allowed",
              "requires": "1",
              "bonus": "no",
              "ask": "Rents that people here can pay."
            },
            {
              "id": "size",
              "question": "Are homes large?",
              "weight": "2",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        },
        {
          "id": "jobs",
          "title": "Jobs",
          "weight": "1",
          "criteria": [
            {
              "id": "wages",
              "question": "Are wages high?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no",
              "ask": "Wages that people here can live on."
            },
            {
              "id": "hiring",
              "question": "Are neighbors hired first?",
              "weight": "1",
              "not_applicable": "allowed",
              "bonus": "no"
            }
          ]
        }
      ],
      "glossary": []
    },
    "translations": {
      "es": {
        "language": "es",
        "translators": [],
        "reviewed": null,
        "texts": {
          "title": "Tarjeta de muestra",
          "bands.low.label": "Bajo",
          "principles.housing.title": "Vivienda",
          "criteria.rent.question": "¿Son bajas las rentas?"
        }
      }
    }
  },
  "project": {
    "name": "Sample Terrace",
    "kind": "homes",
    "facts": {
      "address": "1 Sample Street",
      "neighborhood": "Sample Hill",
      "developer": "Sample Builders",
      "homes": "30 homes",
      "homes_by_rent": "6 at 60% of area median income",
      "public_money": "$1 million",
      "public_money_for": "in a sample loan",
      "link": null,
      "website": "https://sample.example",
      "hearing": {
        "body": "Sample Commission",
        "date": "2026-12-04",
        "item": "6",
        "type": "Rezoning"
      },
      "position": "oppose",
      "demand": "until ten homes cost what people here can pay",
      "asks": [
        {
          "criterion": "rent",
          "ask": "Ten homes at 30 percent.",
          "policy": "Sample plan, policy 1"
        }
      ],
      "endorsers": [
        "Sample Endorsers"
      ],
      "contact": "office@sample.example",
      "findings": {
        "rent": [
          {
            "says": "developer",
            "text": "3 · We will build six.",
            "kind": "spoken",
            "source": "A letter",
            "answered_on": "2026-11-22"
          },
          {
            "says": "group",
            "text": "Six homes at 60 percent.",
            "kind": "written",
            "source": "Sample report, page 3",
            "answered_on": null
          }
        ]
      },
      "sample": "no"
    },
    "picture": {
      "digest": "392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021",
      "text": "The corner as it is"
    }
  },
  "round": {
    "label": "As first proposed",
    "held_by": "Sample Neighbors",
    "opened": "2026-11-22",
    "closed": "2026-11-22",
    "sheets": {
      "online": 3,
      "paper": 2,
      "file": 1
    },
    "set_aside": 1,
    "set_aside_reasons": [
      "Sent twice by one person."
    ],
    "reopened": [
      {
        "on": "2026-11-22",
        "reason": "A sheet came late."
      }
    ],
    "paper": {
      "handed_out": 3,
      "handed_in": 2
    },
    "about": {},
    "rulings": {
      "hiring": "Nobody hires here."
    },
    "way_in": "open",
    "devices_with_several": 0,
    "sheets_of_such_devices": 0,
    "questions_fixed": "2026-11-22",
    "welcome": "Welcome to this sample.",
    "developer": {
      "asked": "2026-11-22",
      "answered": "2026-11-22"
    },
    "carried_over": null,
    "history": [
      {
        "what": "set aside",
        "on": "2026-11-22",
        "reason": "Sent twice by one person.",
        "criterion": null,
        "closes": null,
        "after_counts": false
      },
      {
        "what": "closed",
        "on": "2026-11-22",
        "reason": null,
        "criterion": null,
        "closes": null,
        "after_counts": false
      },
      {
        "what": "reopened",
        "on": "2026-11-22",
        "reason": "A sheet came late.",
        "criterion": null,
        "closes": null,
        "after_counts": true
      },
      {
        "what": "closed",
        "on": "2026-11-22",
        "reason": null,
        "criterion": null,
        "closes": null,
        "after_counts": true
      },
      {
        "what": "ruled out",
        "on": "2026-11-22",
        "reason": "Nobody hires here.",
        "criterion": "hiring",
        "closes": null,
        "after_counts": true
      }
    ],
    "record": null
  },
  "tally": {
    "rent": {
      "levels": {
        "1": 3,
        "2": 2,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 0
    },
    "size": {
      "levels": {
        "1": 0,
        "2": 3,
        "3": 1
      },
      "not_applicable": 1,
      "cannot_tell": 0
    },
    "wages": {
      "levels": {
        "1": 0,
        "2": 1,
        "3": 1
      },
      "not_applicable": 0,
      "cannot_tell": 2
    },
    "hiring": {
      "levels": {
        "1": 1,
        "2": 0,
        "3": 0
      },
      "not_applicable": 1,
      "cannot_tell": 0
    }
  },
  "reasons": {
    "rent": [
      {
        "answer": "1",
        "reason": "Rents are high for us.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": "Rents are high."
      },
      {
        "answer": "2",
        "reason": "Las rentas son altas.",
        "evidence": null,
        "evidence_kind": null,
        "language": "es",
        "translation": "Rents are high."
      },
      {
        "answer": "2",
        "reason": "On paper.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": "Rents are high."
      }
    ]
  },
  "group": {
    "answers": {
      "rent": {
        "answer": "1",
        "reason": "We agreed.",
        "evidence": null,
        "evidence_kind": null,
        "language": null,
        "translation": null
      }
    },
    "overall": {
      "score": null,
      "of": "3",
      "unit": "mean",
      "share": null,
      "band": null,
      "band_by_number": null,
      "rated_share": "1/6",
      "low": "1.0",
      "high": "2.7",
      "requirements": [
        {
          "criterion": "rent",
          "requires": "1",
          "status": "met"
        }
      ]
    },
    "principles": [
      {
        "id": "housing",
        "weight_percent": "50",
        "carried_percent": null,
        "share": "1/3",
        "score": "1.0",
        "of": "3",
        "rated_share": "1/3",
        "criteria": [
          {
            "id": "rent",
            "status": "rated",
            "points": "1",
            "of": "3",
            "weight": "1",
            "weight_percent": "50/3",
            "adds": null,
            "ratings": 1,
            "mean": "1",
            "median": "1",
            "lowest": "1",
            "highest": "1",
            "disagreement": null
          },
          {
            "id": "size",
            "status": "unrated",
            "points": null,
            "of": "3",
            "weight": "2",
            "weight_percent": "100/3",
            "adds": null,
            "ratings": 0,
            "mean": null,
            "median": null,
            "lowest": null,
            "highest": null,
            "disagreement": null
          }
        ]
      },
      {
        "id": "jobs",
        "weight_percent": "50",
        "carried_percent": null,
        "share": null,
        "score": null,
        "of": "3",
        "rated_share": "0",
        "criteria": [
          {
            "id": "wages",
            "status": "unrated",
            "points": null,
            "of": "3",
            "weight": "1",
            "weight_percent": "50",
            "adds": null,
            "ratings": 0,
            "mean": null,
            "median": null,
            "lowest": null,
            "highest": null,
            "disagreement": null
          },
          {
            "id": "hiring",
            "status": "not applicable",
            "points": null,
            "of": "3",
            "weight": "1",
            "weight_percent": null,
            "adds": null,
            "ratings": 0,
            "mean": null,
            "median": null,
            "lowest": null,
            "highest": null,
            "disagreement": null
          }
        ]
      }
    ]
  },
  "overall": {
    "score": "2.3",
    "of": "3",
    "unit": "mean",
    "share": "41/54",
    "band": "high",
    "band_by_number": "high",
    "rated_share": "1",
    "low": "2.3",
    "high": "2.3",
    "requirements": [
      {
        "criterion": "rent",
        "requires": "1",
        "status": "met"
      }
    ]
  },
  "principles": [
    {
      "id": "housing",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "37/54",
      "score": "2.1",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "rent",
          "status": "rated",
          "points": "5/3",
          "of": "3",
          "weight": "1",
          "weight_percent": "50/3",
          "adds": "5/54",
          "ratings": 6,
          "mean": "5/3",
          "median": "1.5",
          "lowest": "1",
          "highest": "3",
          "disagreement": "agreed"
        },
        {
          "id": "size",
          "status": "rated",
          "points": "2.25",
          "of": "3",
          "weight": "2",
          "weight_percent": "100/3",
          "adds": "0.25",
          "ratings": 4,
          "mean": "2.25",
          "median": "2",
          "lowest": "2",
          "highest": "3",
          "disagreement": "agreed"
        }
      ]
    },
    {
      "id": "jobs",
      "weight_percent": "50",
      "carried_percent": "50",
      "share": "5/6",
      "score": "2.5",
      "of": "3",
      "rated_share": "1",
      "criteria": [
        {
          "id": "wages",
          "status": "rated",
          "points": "2.5",
          "of": "3",
          "weight": "1",
          "weight_percent": "50",
          "adds": "5/12",
          "ratings": 2,
          "mean": "2.5",
          "median": "2.5",
          "lowest": "2",
          "highest": "3",
          "disagreement": null
        },
        {
          "id": "hiring",
          "status": "not applicable",
          "points": null,
          "of": "3",
          "weight": "1",
          "weight_percent": null,
          "adds": null,
          "ratings": 1,
          "mean": "1",
          "median": "1",
          "lowest": "1",
          "highest": "1",
          "disagreement": null
        }
      ]
    }
  ],
  "checks": {
    "limits": {
      "lowest": {
        "score": "2.1",
        "band": "high"
      },
      "highest": {
        "score": "2.5",
        "band": "high"
      }
    },
    "other_weights": {
      "equal": {
        "score": "2.3",
        "band": "high"
      },
      "halved": {
        "housing": {
          "score": "2.4",
          "band": "high"
        },
        "jobs": {
          "score": "2.2",
          "band": "high"
        }
      },
      "doubled": {
        "housing": {
          "score": "2.2",
          "band": "high"
        },
        "jobs": {
          "score": "2.4",
          "band": "high"
        }
      }
    },
    "turning_points": [],
    "three_sheets_fewer": null,
    "three_sheets_more": {
      "lowest": {
        "score": "1.6",
        "band": "low"
      },
      "highest": {
        "score": "2.6",
        "band": "high"
      }
    },
    "sheets_to_turn": {
      "lowest": {
        "sheets": 1,
        "band": "low"
      },
      "highest": null
    },
    "cannot_tell_otherwise": {
      "score": "1.9",
      "band": "low"
    },
    "without_rulings": {
      "score": "1.9",
      "band": "low"
    }
  },
  "asks": [
    {
      "criterion": "size",
      "gain": "1/12",
      "ask": null
    },
    {
      "criterion": "wages",
      "gain": "1/12",
      "ask": "Wages that people here can live on."
    },
    {
      "criterion": "rent",
      "gain": "2/27",
      "ask": "Rents that people here can pay."
    }
  ],
  "picks": {
    "criteria": [
      "rent"
    ],
    "score": "2.5",
    "band": "high"
  },
  "way_up": null,
  "to_find_out": [],
  "attested": {
    "one_sheet_fewer": {
      "lowest": "2.2",
      "highest": "2.3"
    },
    "with_set_aside": {
      "score": "2.3",
      "band": "high"
    }
  },
  "engine": {
    "name": "scorecard",
    "version": "0.2.0"
  },
  "digest": "d239b06b495af6913d3601051a2a13c05ebc5b83d856d4a3c1693adc59e81788"
}
','d239b06b495af6913d3601051a2a13c05ebc5b83d856d4a3c1693adc59e81788','d8mvh98w','2026-11-22 20:00:00.000000','tvy6vb','As first proposed','open',NULL,'en es','Welcome to this sample.',1,3,2,'{"hiring": "Nobody hires here."}','[{"on": "2026-11-22", "reason": "A sheet came late."}]','{"tally":{"rent":{"levels":[3,2,1],"not_applicable":0,"cannot_tell":0},"size":{"levels":[0,3,1],"not_applicable":1,"cannot_tell":0},"wages":{"levels":[0,1,1],"not_applicable":0,"cannot_tell":2},"hiring":{"levels":[1,0,0],"not_applicable":1,"cannot_tell":0}},"sheets":{"online":3,"paper":2,"file":1},"set_aside_reasons":["Sent twice by one person."],"about":{},"one_sheet_fewer":{"lowest":"2.2","highest":"2.3"},"with_set_aside":{"score":"2.3","band":"high"},"devices_with_several":0,"sheets_of_such_devices":0}','2026-12-04',NULL);
INSERT INTO "round" VALUES('cmw3cvtjje','5p6gpeb7vq','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Terrace","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":null,"demand":null,"asks":[{"criterion":"rent","ask":"Ten homes at 30 percent.","policy":"Sample plan, policy 1"}],"endorsers":["Sample Endorsers"],"contact":"office@sample.example","findings":{"rent":[{"says":"developer","text":"3 · We will build six.","kind":"spoken","source":"A letter","answered_on":"2026-11-22"},{"says":"group","text":"Six homes at 60 percent.","kind":"written","source":"Sample report, page 3","answered_on":null}]},"sample":"no"},"picture":{"digest":"392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021","text":"The corner as it is"}}','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','2026-11-24 23:00:00.000000',NULL,NULL,NULL,'r7gwmdwz','2026-11-24 23:00:00.000000','kt7ffp','After negotiation','open',NULL,'en es',NULL,0,NULL,NULL,'{}','[]',NULL,'2026-12-04','{"round":"As first proposed","parts":["facts","findings","asks"]}');
INSERT INTO "round" VALUES('qwy9tyc3jq','sjx7w256fk','59d3d768c676f77b59ea00be8f7a190f35f63a804da028c772385f809f1e79b7','draft',NULL,'5eb580e1edda4f07c14ded2cb3697393eb71b2cef2233e8f8020a7f4afef26bd','{"name":"Sample Court","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":null}',NULL,NULL,NULL,NULL,NULL,'4vhbdfnw','2026-11-24 23:00:00.000000','byqc4q','For members','personal','2026-12-01 20:00:00.000000','en',NULL,0,NULL,NULL,'{}','[]',NULL,NULL,NULL);
CREATE TABLE rubric (
	digest VARCHAR NOT NULL, 
	rubric VARCHAR NOT NULL, 
	edition VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_rubric PRIMARY KEY (digest)
);
INSERT INTO "rubric" VALUES('6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','sample-card','1','{"rubric": "sample-card", "edition": "1", "title": "Sample card", "language": "en", "scale": [{"points": "1", "descriptor": "Nothing of it is so."}, {"points": "2", "descriptor": "Some of it is so."}, {"points": "3", "descriptor": "All of it is so."}], "scoring": {"combine": "principles", "raters": "mean", "show": "mean", "decimals": "1", "cannot_tell": "leave out", "minimum_rated": "50", "cap_band": "low"}, "bands": [{"id": "low", "label": "Low"}, {"id": "high", "from": "2", "label": "High"}], "kinds": [{"id": "homes", "label": "Homes"}, {"id": "streets", "label": "Streets"}], "principles": [{"id": "housing", "title": "Housing", "weight": "1", "criteria": [{"id": "rent", "question": "Are rents low?", "weight": "1", "not_applicable": "allowed", "requires": "1", "bonus": "no", "ask": "Rents that people here can pay."}, {"id": "size", "question": "Are homes large?", "weight": "2", "not_applicable": "allowed", "bonus": "no"}]}, {"id": "jobs", "title": "Jobs", "weight": "1", "criteria": [{"id": "wages", "question": "Are wages high?", "weight": "1", "not_applicable": "allowed", "bonus": "no", "ask": "Wages that people here can live on."}, {"id": "hiring", "question": "Are neighbors hired first?", "weight": "1", "not_applicable": "allowed", "bonus": "no"}]}], "glossary": []}');
INSERT INTO "rubric" VALUES('59d3d768c676f77b59ea00be8f7a190f35f63a804da028c772385f809f1e79b7','sample-card-ours','1','{"rubric": "sample-card-ours", "edition": "1", "based_on": {"name": "sample-card@1", "digest": "6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b"}, "title": "Sample card, our weights", "language": "en", "source": {"name": "Sample card", "note": "Jobs first."}, "scale": [{"points": "1", "descriptor": "Nothing of it is so."}, {"points": "2", "descriptor": "Some of it is so."}, {"points": "3", "descriptor": "All of it is so."}], "scoring": {"combine": "principles", "raters": "mean", "show": "mean", "decimals": "1", "cannot_tell": "leave out", "minimum_rated": "50", "cap_band": "low"}, "bands": [{"id": "low", "label": "Low"}, {"id": "high", "from": "2", "label": "High"}], "kinds": [{"id": "homes", "label": "Homes"}, {"id": "streets", "label": "Streets"}], "principles": [{"id": "housing", "title": "Housing", "weight": "1", "criteria": [{"id": "rent", "question": "Are rents low?", "weight": "1", "not_applicable": "allowed", "requires": "1", "bonus": "no", "ask": "Rents that people here can pay."}, {"id": "size", "question": "Are homes large?", "weight": "2", "not_applicable": "allowed", "bonus": "no"}]}, {"id": "jobs", "title": "Jobs", "weight": "3", "criteria": [{"id": "wages", "question": "Are wages high?", "weight": "1", "not_applicable": "allowed", "bonus": "no", "ask": "Wages that people here can live on."}, {"id": "hiring", "question": "Are neighbors hired first?", "weight": "1", "not_applicable": "allowed", "bonus": "no"}]}], "glossary": []}');
CREATE TABLE session (
	id VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	organizer_id VARCHAR NOT NULL, 
	device VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	CONSTRAINT pk_session PRIMARY KEY (id), 
	CONSTRAINT fk_session_organizer_id_organizer FOREIGN KEY(organizer_id) REFERENCES organizer (id) ON DELETE CASCADE, 
	CONSTRAINT uq_session_digest UNIQUE (digest)
);
INSERT INTO "session" VALUES('hz4at9j2cb','6261c21b260cf05cea7c76f913d887cee124a7711de3d7a3ff91298d8bf24189','spbqnmck42','testclient','2026-11-22 20:00:00.000000','2027-01-21 20:00:00.000000',NULL);
INSERT INTO "session" VALUES('ykrwtdpr3w','04fd7ac530174d4ba00d00afd6e1ffc51fe9e5d274238faaa225a898757b4c86','9vh3dxrtvn','testclient','2026-11-22 20:00:00.000000','2027-01-21 20:00:00.000000','2026-11-24 23:00:00.000000');
CREATE TABLE "sheet" (
	id VARCHAR NOT NULL, 
	round_id VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	sent_at DATETIME, 
	role VARCHAR DEFAULT 'rater' NOT NULL, 
	link VARCHAR, 
	number VARCHAR, 
	device VARCHAR, 
	typed_by VARCHAR, 
	second_of VARCHAR, 
	language VARCHAR, 
	begun_at DATETIME, 
	set_aside_at DATETIME, 
	set_aside_reason TEXT, 
	about TEXT, 
	CONSTRAINT pk_sheet PRIMARY KEY (id), 
	CONSTRAINT fk_sheet_round_id_round FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE, 
	CONSTRAINT ck_sheet_source CHECK (source in ('online', 'paper', 'file')), 
	CONSTRAINT fk_sheet_second_of_sheet FOREIGN KEY(second_of) REFERENCES sheet (id) ON DELETE CASCADE, 
	CONSTRAINT uq_sheet_link UNIQUE (link), 
	CONSTRAINT ck_sheet_role CHECK (role in ('rater', 'group', 'developer')), 
	CONSTRAINT ck_sheet_set_aside CHECK ((set_aside_at is null) = (set_aside_reason is null))
);
INSERT INTO "sheet" VALUES('sapjzecmm8','kfwyrkpvt5','online','2026-11-22 20:00:00.000000','rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('gv23n8kkd3','q3p6pg3dp7','online','2026-11-22 20:00:00.000000','rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('mmnx828yws','sstwsttjbk','online',NULL,'rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('dthgxhk9dq','xqtrpfkw4f','online','2026-11-22 20:00:00.000000','developer','68e3b3e080f3df208fe33f4ca48f6fc6260a36494ec2991af0612aedc40ece07',NULL,'9251cf340b66530b',NULL,NULL,'en','2026-11-22 20:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('jktmz8a3vn','xqtrpfkw4f','online','2026-11-22 21:00:00.000000','rater','6c9130511df4f5aab66fa539251621f6cda94771572cba6bc9e9aaf00e8f4bac',NULL,'a8dc3ae6261c4c0d',NULL,NULL,'en','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}');
INSERT INTO "sheet" VALUES('g9c24h2y24','xqtrpfkw4f','online','2026-11-22 21:00:00.000000','rater','ec689ba87c57e2e6f480211db493af012d651a81a5907363494bf4bafbfabe79',NULL,'9377933e3f1b3c78',NULL,NULL,'es','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}');
INSERT INTO "sheet" VALUES('px694g54hw','xqtrpfkw4f','online','2026-11-22 21:00:00.000000','rater','7c8fd70c66beb3a3ae935626b2d5a48f28457894a814a506dffcd33a6c34b03a',NULL,'8e304e32523e6939',NULL,NULL,'en','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}');
INSERT INTO "sheet" VALUES('86m694xjzy','xqtrpfkw4f','online',NULL,'rater','a2bb3548236542a6a6ee30c696b8f0a12a0d70aa1f81e7943562bf770150a652',NULL,'3beadc4d5a553d27',NULL,NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('7z7m5y9rvn','xqtrpfkw4f','online','2026-11-22 21:00:00.000000','rater','f5645164d6210ceece311a07cff50c59c0d3facd50c415134117c654ffcbd445',NULL,'a8dc3ae6261c4c0d',NULL,NULL,'en','2026-11-22 21:00:00.000000','2026-11-22 21:00:00.000000','Sent twice by one person.',NULL);
INSERT INTO "sheet" VALUES('enk6z7sxms','xqtrpfkw4f','paper','2026-11-22 21:00:00.000000','rater',NULL,'1',NULL,'spbqnmck42 Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('sh8scy43mx','xqtrpfkw4f','paper','2026-11-22 21:00:00.000000','rater',NULL,'1',NULL,'9vh3dxrtvn Sample Bob','enk6z7sxms',NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('xa4xktny4p','xqtrpfkw4f','paper','2026-11-22 21:00:00.000000','rater',NULL,'2',NULL,'spbqnmck42 Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('h28pvhzgsz','xqtrpfkw4f','file','2026-11-22 21:00:00.000000','rater',NULL,'7',NULL,'spbqnmck42 Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('cp2rtqhnwh','xqtrpfkw4f','online','2026-11-22 22:00:00.000000','group',NULL,NULL,NULL,NULL,NULL,'en','2026-11-22 22:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('ydn337c3ym','cmw3cvtjje','online','2026-11-24 23:00:00.000000','rater','ec2dfb75e180dffcaf6ac3cb34b3fd8f966e7ff8e3d73ad75139b747d7e2b13c',NULL,'113f1509306c41ac',NULL,NULL,'en','2026-11-24 23:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}');
INSERT INTO "sheet" VALUES('9bdds2tfps','qwy9tyc3jq','online',NULL,'rater','2dca750d1334d043745382c3358fb6ff4d65a62858139c87f0d50355e39e58ed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('wfjbq56neq','qwy9tyc3jq','online',NULL,'rater','c642efaccd103403b41b9a3357a7e637094acc722733868c512b3539c2f1b888',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE sign_in_link (
	digest VARCHAR NOT NULL, 
	organizer_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_sign_in_link PRIMARY KEY (digest), 
	CONSTRAINT fk_sign_in_link_organizer_id_organizer FOREIGN KEY(organizer_id) REFERENCES organizer (id) ON DELETE CASCADE
);
INSERT INTO "sign_in_link" VALUES('ddaa77438a8433f2301f8e9959af5b9e052234b4880fd09ad9e27ab00e6bb570','spbqnmck42','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000',NULL);
INSERT INTO "sign_in_link" VALUES('201d25c62c2d5626f0eefd2b16d97f32f3b9b05097c8b078b390a2191613424f','9vh3dxrtvn','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000',NULL);
INSERT INTO "sign_in_link" VALUES('200c204eca870e00d1a2fd6aabf0d61c0106f7c6eae59864cfe600fcc44a303c','hjhmvdezj7','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000','2026-11-22 20:00:00.000000');
CREATE TABLE translation (
	digest VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_translation PRIMARY KEY (digest)
);
INSERT INTO "translation" VALUES('6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','es','{"language":"es","translators":[],"reviewed":null,"texts":{"title":"Tarjeta de muestra","bands.low.label":"Bajo","principles.housing.title":"Vivienda","criteria.rent.question":"¿Son bajas las rentas?"}}');
INSERT INTO "translation" VALUES('5eb580e1edda4f07c14ded2cb3697393eb71b2cef2233e8f8020a7f4afef26bd','es','{"language":"es","translators":[],"reviewed":null,"texts":{"bands.low.label":"Bajo","principles.housing.title":"Vivienda","criteria.rent.question":"¿Son bajas las rentas?"}}');
CREATE TABLE upload (
	id VARCHAR NOT NULL, 
	round_id VARCHAR NOT NULL, 
	notices TEXT NOT NULL, 
	content TEXT NOT NULL, 
	made_at DATETIME NOT NULL, 
	CONSTRAINT pk_upload PRIMARY KEY (id), 
	CONSTRAINT fk_upload_round_id_round FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE
);
INSERT INTO "upload" VALUES('7bdqwe594z','cmw3cvtjje','','﻿sheet,criterion,answer,reason,evidence,evidence kind
8,rent,3,,,
8,size,3,,,
8,hiring,2,,,
','2026-11-24 23:00:00.000000');
CREATE INDEX ix_link_project_id ON link (project_id);
CREATE INDEX ix_organizer_group_id ON organizer (group_id);
CREATE INDEX ix_sign_in_link_organizer_id ON sign_in_link (organizer_id);
CREATE INDEX ix_session_organizer_id ON session (organizer_id);
CREATE INDEX ix_journal_group_id ON journal (group_id);
CREATE INDEX ix_journal_round_id ON journal (round_id);
CREATE INDEX ix_own_rubric_expires_at ON own_rubric (expires_at);
CREATE INDEX ix_own_rubric_group_id ON own_rubric (group_id);
CREATE INDEX ix_project_expires_at ON project (expires_at);
CREATE INDEX ix_project_group_id ON project (group_id);
CREATE INDEX ix_round_project_id ON round (project_id);
CREATE INDEX ix_round_picture_digest ON round (picture_digest);
CREATE INDEX ix_sheet_round_id_role ON sheet (round_id, role);
CREATE UNIQUE INDEX uq_sheet_number ON sheet (round_id, number) WHERE second_of is null;
CREATE INDEX ix_picked_reason_round_id ON picked_reason (round_id);
CREATE INDEX ix_upload_round_id ON upload (round_id);
CREATE INDEX ix_published_published_at ON published (published_at);
CREATE INDEX ix_published_round_id ON published (round_id);
CREATE INDEX ix_published_picture_digest ON published (picture_digest);
CREATE INDEX ix_published_digest ON published (digest);
CREATE INDEX ix_listed_published_at ON listed (published_at);
CREATE INDEX ix_listed_neighborhood ON listed (neighborhood);
CREATE INDEX ix_listed_part_principle_band ON listed_part (principle, band);
CREATE INDEX ix_api_token_group_id ON api_token (group_id);
CREATE INDEX ix_record_project_id ON record (project_id);
CREATE INDEX ix_record_published_at ON record (published_at);
COMMIT;
