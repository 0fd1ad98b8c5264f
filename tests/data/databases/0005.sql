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
INSERT INTO "answer" VALUES('hc49fq2svz','rent','rating','2','Two homes of thirty.','Sample report, page 2','written','2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('hc49fq2svz','size','rating','3',NULL,NULL,NULL,'2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('hc49fq2svz','wages','rating','1','Nobody said.',NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('hc49fq2svz','hiring','not applicable',NULL,'No work for neighbors.',NULL,NULL,'2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('bqndxcv9gp','rent','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('bqndxcv9gp','size','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('bqndxcv9gp','wages','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('bqndxcv9gp','hiring','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('dnpkg9bh3r','rent','rating','3',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('dnpkg9bh3r','size','unrated',NULL,'Words before an answer.',NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('kqjp33cpt9','rent','rating','3','We will build six.','A letter','spoken','2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('yvrd3k3akm','rent','rating','1','Rents are high for us.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('yvrd3k3akm','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('yvrd3k3akm','wages','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('pk5p8gvf3q','rent','rating','2','Las rentas son altas.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('pk5p8gvf3q','size','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('pk5p8gvf3q','wages','cannot tell',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('wvj4sw29rg','rent','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('wvj4sw29rg','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('wvj4sw29rg','wages','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('wvj4sw29rg','hiring','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('s8ppjc4zqs','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('369rvebeva','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('2p8bfd2edq','rent','rating','2','On paper.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('2p8bfd2edq','size','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('398tdedssq','rent','rating','2','On paper.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('398tdedssq','size','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('jsbch9z4a2','rent','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('jsbch9z4a2','wages','cannot tell',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('cnt5d36rkf','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('cnt5d36rkf','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('cnt5d36rkf','hiring','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('7f8xatgrfy','rent','rating','1','We agreed.',NULL,NULL,'2026-11-22 22:00:00.000000');
INSERT INTO "answer" VALUES('5xm85b6h5k','rent','rating','3',NULL,NULL,NULL,'2026-11-24 23:00:00.000000');
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
INSERT INTO "api_token" VALUES('cbb854d98e72d7fbdf7e01eb97690a65d6a89710a883558b6a42377a7d82639f','v6qa7pd7nm','ww8mm3nf3w','Sample site','results','Sample Ann','2026-11-24 23:00:00.000000',NULL);
INSERT INTO "api_token" VALUES('fd49fa2315e69771fd553ee8a3c46087e95c3c33eecc81be7b373dfb085fdcad','v6qa7pd7nm','5c5tq3fh6q','Sample site','sheets','Sample Ann','2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
CREATE TABLE community_group (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, logo BLOB, contact TEXT, help TEXT, 
	CONSTRAINT pk_community_group PRIMARY KEY (id)
);
INSERT INTO "community_group" VALUES('v6qa7pd7nm','Sample Neighbors','2026-11-22 20:00:00.000000',X'89504E470D0A1A0A0000000D494844520000000C000000040802000000354449DD000000154944415478DA6364686864200498188800D453040094F501098E5847EE0000000049454E44AE426082','Sample Neighbors, 1 Sample Street','Ask us for this in another language.');
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
INSERT INTO "journal" VALUES(1,'v6qa7pd7nm',NULL,'2026-11-22 20:00:00.000000','','invited','{"name": "Sample Ann"}');
INSERT INTO "journal" VALUES(2,'v6qa7pd7nm',NULL,'2026-11-22 20:00:00.000000','Sample Ann','signed-in','{}');
INSERT INTO "journal" VALUES(3,'v6qa7pd7nm',NULL,'2026-11-22 20:00:00.000000','','invited','{"name": "Sample Bob"}');
INSERT INTO "journal" VALUES(4,'v6qa7pd7nm',NULL,'2026-11-22 20:00:00.000000','Sample Bob','signed-in','{}');
INSERT INTO "journal" VALUES(5,'v6qa7pd7nm',NULL,'2026-11-22 20:00:00.000000','Sample Ann','invited','{"name": "Sample Cleo"}');
INSERT INTO "journal" VALUES(6,'v6qa7pd7nm',NULL,'2026-11-22 20:00:00.000000','Sample Ann','removed','{"name": "Sample Cleo"}');
INSERT INTO "journal" VALUES(7,'v6qa7pd7nm','npqt7fmbm7','2026-11-22 20:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Terrace", "label": "As first proposed"}');
INSERT INTO "journal" VALUES(8,'v6qa7pd7nm','npqt7fmbm7','2026-11-22 20:00:00.000000','Sample Ann','finding-changed','{"question": "Are rents low?", "criterion": "rent"}');
INSERT INTO "journal" VALUES(9,'v6qa7pd7nm','npqt7fmbm7','2026-11-22 20:00:00.000000','Sample Ann','developer-link','{}');
INSERT INTO "journal" VALUES(10,'v6qa7pd7nm','npqt7fmbm7','2026-11-22 20:00:00.000000','','developer-answered','{}');
INSERT INTO "journal" VALUES(11,'v6qa7pd7nm','npqt7fmbm7','2026-11-22 20:00:00.000000','Sample Ann','round-changed','{}');
INSERT INTO "journal" VALUES(12,'v6qa7pd7nm','npqt7fmbm7','2026-11-22 20:00:00.000000','Sample Ann','welcome-changed','{}');
INSERT INTO "journal" VALUES(13,'v6qa7pd7nm','npqt7fmbm7','2026-11-22 20:00:00.000000','Sample Ann','round-opened','{}');
INSERT INTO "journal" VALUES(14,'v6qa7pd7nm','npqt7fmbm7','2026-11-22 21:00:00.000000','Sample Ann','set-aside','{"sheet": "369rvebeva", "reason": "Sent twice by one person."}');
INSERT INTO "journal" VALUES(15,'v6qa7pd7nm','npqt7fmbm7','2026-11-22 21:00:00.000000','Sample Ann','paper-typed','{"sheet": "1"}');
INSERT INTO "journal" VALUES(16,'v6qa7pd7nm','npqt7fmbm7','2026-11-22 21:00:00.000000','Sample Bob','paper-typed-again','{"sheet": "1"}');
INSERT INTO "journal" VALUES(17,'v6qa7pd7nm','npqt7fmbm7','2026-11-22 21:00:00.000000','Sample Ann','paper-typed','{"sheet": "2"}');
INSERT INTO "journal" VALUES(18,'v6qa7pd7nm','npqt7fmbm7','2026-11-22 21:00:00.000000','Sample Ann','paper-counted','{"out": "3", "in": "2"}');
INSERT INTO "journal" VALUES(19,'v6qa7pd7nm','npqt7fmbm7','2026-11-22 21:00:00.000000','Sample Ann','imported','{"number": "1"}');
INSERT INTO "journal" VALUES(20,'v6qa7pd7nm','npqt7fmbm7','2026-11-22 22:00:00.000000','Sample Ann','round-closed','{}');
INSERT INTO "journal" VALUES(21,'v6qa7pd7nm','npqt7fmbm7','2026-11-22 22:00:00.000000','Sample Ann','round-reopened','{"reason": "A sheet came late."}');
INSERT INTO "journal" VALUES(22,'v6qa7pd7nm','npqt7fmbm7','2026-11-22 22:00:00.000000','Sample Ann','round-closed','{}');
INSERT INTO "journal" VALUES(23,'v6qa7pd7nm','npqt7fmbm7','2026-11-22 22:00:00.000000','Sample Ann','ruled-out','{"question": "Are neighbors hired first?", "reason": "Nobody hires here.", "criterion": "hiring"}');
INSERT INTO "journal" VALUES(24,'v6qa7pd7nm','npqt7fmbm7','2026-11-22 22:00:00.000000','Sample Ann','reasons-picked','{"number": "3"}');
INSERT INTO "journal" VALUES(25,'v6qa7pd7nm','npqt7fmbm7','2026-11-22 22:00:00.000000','Sample Ann','group-sheet','{}');
INSERT INTO "journal" VALUES(26,'v6qa7pd7nm','npqt7fmbm7','2026-11-22 22:00:00.000000','Sample Ann','published','{"number": "1", "reason": ""}');
INSERT INTO "journal" VALUES(27,'v6qa7pd7nm','npqt7fmbm7','2026-11-22 23:00:00.000000','Sample Ann','decision-changed','{}');
INSERT INTO "journal" VALUES(28,'v6qa7pd7nm','npqt7fmbm7','2026-11-22 23:00:00.000000','Sample Ann','published','{"number": "2", "reason": "The group has spoken."}');
INSERT INTO "journal" VALUES(29,'v6qa7pd7nm','7pr4bz48v3','2026-11-24 23:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Terrace", "label": "After negotiation"}');
INSERT INTO "journal" VALUES(30,'v6qa7pd7nm','7pr4bz48v3','2026-11-24 23:00:00.000000','Sample Ann','round-opened','{}');
INSERT INTO "journal" VALUES(31,'v6qa7pd7nm','nprmt595wp','2026-11-24 23:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Court", "label": "As first proposed"}');
INSERT INTO "journal" VALUES(32,'v6qa7pd7nm','nprmt595wp','2026-11-24 23:00:00.000000','Sample Ann','rubric-chosen','{"rubric": "Sample card, our weights", "reason": "Jobs first."}');
INSERT INTO "journal" VALUES(33,'v6qa7pd7nm','nprmt595wp','2026-11-24 23:00:00.000000','Sample Ann','round-changed','{}');
INSERT INTO "journal" VALUES(34,'v6qa7pd7nm','nprmt595wp','2026-11-24 23:00:00.000000','Sample Ann','closing-moved','{"closes": "2026-12-01T20:00+00:00"}');
INSERT INTO "journal" VALUES(35,'v6qa7pd7nm','nprmt595wp','2026-11-24 23:00:00.000000','Sample Ann','links-made','{"number": "2"}');
INSERT INTO "journal" VALUES(36,'v6qa7pd7nm','7pr4bz48v3','2026-11-24 23:00:00.000000','Sample Ann','promise-kept','{"ask": "Ten homes at 30 percent.", "reason": "Ten homes stand."}');
INSERT INTO "journal" VALUES(37,'v6qa7pd7nm','7pr4bz48v3','2026-11-24 23:00:00.000000','Sample Ann','promise-made','{"ask": "Wages that people can live on.", "reason": ""}');
INSERT INTO "journal" VALUES(38,'v6qa7pd7nm',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-made','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(39,'v6qa7pd7nm',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-made','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(40,'v6qa7pd7nm',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-revoked','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(41,'v6qa7pd7nm',NULL,'2026-11-24 23:00:00.000000','Sample Ann','imprint-changed','{}');
CREATE TABLE link (
	digest VARCHAR NOT NULL, 
	project_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_link PRIMARY KEY (digest), 
	CONSTRAINT fk_link_project_id_project FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE
);
INSERT INTO "link" VALUES('62d11314240751edc9adcd77ed7a8da76f7859deed1a8e347d022e4c26951b5c','at34pk5zqb','2026-11-22 18:00:00.000000',NULL);
INSERT INTO "link" VALUES('2683ddd74da6aa68f61735466e2dcb219cc4b9b16b0fa874cd76e0d3d8df7b0c','p4sdhdp3zx','2026-11-22 20:00:00.000000',NULL);
INSERT INTO "link" VALUES('c01f660536f1890865d1bb37addb8806be812075b375ca9fa5557effeb2e7c63','frysrvz87z','2026-11-22 20:00:00.000000',NULL);
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
INSERT INTO "listed" VALUES('at34pk5zqb','afg6ymya',2,'bcf7115ee59bb9bf2e840871928c53e9dd59b83abba5346f70a22115b5f76b28','2026-11-22 20:00:00.000000','Sample Block','sample block','Sample Hill','Sample Builders',NULL,NULL,'2026-12-04','sample-card@1','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','sample block 1 sample street sample hill sample builders',1);
INSERT INTO "listed" VALUES('vg5bx6pt8s','mc2sns78',2,'dcccc6ab474c670c952214bba9627b7d78f811b967c813effe7488789e3e9df3','2026-11-22 23:00:00.000000','Sample Terrace','sample terrace','Sample Hill','Sample Builders','Sample Neighbors','As first proposed','2026-12-04','sample-card@1','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','sample terrace 1 sample street sample hill sample builders sample neighbors',6);
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
INSERT INTO "listed_part" VALUES('at34pk5zqb','','{}','1.8','3',0.6,'low','{"en": "Low", "es": "Bajo"}');
INSERT INTO "listed_part" VALUES('at34pk5zqb','housing','{"en": "Housing", "es": "Vivienda"}','2.7','3',0.9,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('at34pk5zqb','jobs','{"en": "Jobs"}','1.0','3',3.33333333333333314829e-01,'low','{"en": "Low", "es": "Bajo"}');
INSERT INTO "listed_part" VALUES('vg5bx6pt8s','','{}','2.3','3',7.66666666666666718477e-01,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('vg5bx6pt8s','housing','{"en": "Housing", "es": "Vivienda"}','2.1','3',0.7,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('vg5bx6pt8s','jobs','{"en": "Jobs"}','2.5','3',8.3333333333333337034e-01,'high','{"en": "High"}');
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
INSERT INTO "organizer" VALUES('zcjtjhvqsn','v6qa7pd7nm','Sample Ann',NULL,'2026-11-22 20:00:00.000000',NULL);
INSERT INTO "organizer" VALUES('a8kqxv6dhy','v6qa7pd7nm','Sample Bob',NULL,'2026-11-22 20:00:00.000000',NULL);
INSERT INTO "organizer" VALUES('zjtq43hsfr','v6qa7pd7nm','Sample Cleo','cleo@sample.example','2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000');
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
INSERT INTO "own_rubric" VALUES('7k7bvw24d2','6d3b638059c4b82041859a84556d0a197afecf586a28e2f5de9395a7468a0417','# yaml-language-server: $schema=rubric.schema.json
rubric: sample-ours
edition: 1
based_on: sample-card@1
title: Sample card, ours
principles:
- id: housing
  weight: 2
','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL);
INSERT INTO "own_rubric" VALUES('kwspgfm8p8','ca77884f3b68cc9af16183d70def11f114c3c9e4a3ee5cb134f786ebad93dff1','# yaml-language-server: $schema=rubric.schema.json
rubric: sample-group
edition: 1
based_on: sample-card@1
title: Sample card, the group’s
principles:
- id: jobs
  weight: 2
','2026-11-22 20:00:00.000000','2126-10-29 20:00:00.000000','v6qa7pd7nm');
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
INSERT INTO "picked_reason" VALUES('npqt7fmbm7','yvrd3k3akm','rent','1
Rents are high for us.','Rents are high.','2026-11-22 22:00:00.000000');
INSERT INTO "picked_reason" VALUES('npqt7fmbm7','2p8bfd2edq','rent','2
On paper.','Rents are high.','2026-11-22 22:00:00.000000');
INSERT INTO "picked_reason" VALUES('npqt7fmbm7','pk5p8gvf3q','rent','2
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
INSERT INTO "project" VALUES('at34pk5zqb','496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee','2026-11-22 18:00:00.000000',NULL,NULL);
INSERT INTO "project" VALUES('p4sdhdp3zx','5578d5ea0d83212852623bf511fc232f92415e04eddb93ed7292643c7bd4d77b','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL);
INSERT INTO "project" VALUES('frysrvz87z','0d7ba7c1733a2620ea09afa52120299d256056dd6b2b493217c339b3845148b6','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL);
INSERT INTO "project" VALUES('vg5bx6pt8s','3ff758e26dd919e9e8d53e2c3b9f706de5aa21e1cbbc9d97742d62f81dc6fbff','2026-11-22 20:00:00.000000',NULL,'v6qa7pd7nm');
INSERT INTO "project" VALUES('afqhcptb6d','a2f89e6fe92debe338cf2e2ff6f5e24c1183cbc24040caf377dbf85522cb2ce4','2026-11-24 23:00:00.000000',NULL,'v6qa7pd7nm');
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
INSERT INTO "promise" VALUES('9m2yd8ehd8','vg5bx6pt8s','rent','Ten homes at 30 percent.','written','Sample letter of December 1','2026-12-01','kept','2027-01-05','Ten homes stand.','2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
INSERT INTO "promise" VALUES('n9qz2w96fj','vg5bx6pt8s','wages','Wages that people can live on.','spoken',NULL,NULL,NULL,NULL,NULL,'2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
CREATE TABLE "published" (
	address VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	round_id VARCHAR, 
	published_at DATETIME NOT NULL, 
	withdrawn_at DATETIME, 
	reason TEXT, 
	document TEXT, 
	picture_digest VARCHAR, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_published PRIMARY KEY (address, number), 
	CONSTRAINT fk_published_round_id_round FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE SET NULL
);
INSERT INTO "published" VALUES('afg6ymya',1,'rsnk8byjqr','2026-11-22 19:00:00.000000',NULL,NULL,'{
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
    "history": []
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
  "digest": "f59c2c877e07ac2226b17073403e31ac38dcd04bcc59c42a6f1e25170f6c28e5"
}
','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','f59c2c877e07ac2226b17073403e31ac38dcd04bcc59c42a6f1e25170f6c28e5');
INSERT INTO "published" VALUES('afg6ymya',2,'rsnk8byjqr','2026-11-22 20:00:00.000000',NULL,'Wages were told.','{
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
    "history": []
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
  "digest": "bcf7115ee59bb9bf2e840871928c53e9dd59b83abba5346f70a22115b5f76b28"
}
','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','bcf7115ee59bb9bf2e840871928c53e9dd59b83abba5346f70a22115b5f76b28');
INSERT INTO "published" VALUES('jne4s694',1,'agvvs2x7xw','2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000',NULL,NULL,NULL,'288f625b72e9c311fe4a10a6255b53348552054db170a7e2f02458a1a3c7a833');
INSERT INTO "published" VALUES('mc2sns78',1,'npqt7fmbm7','2026-11-22 22:00:00.000000',NULL,NULL,'{
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
    ]
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
  "digest": "92fe3285799e07c7d999de2cfab17dac90819dc72b3569bded2852166fbb3817"
}
','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','92fe3285799e07c7d999de2cfab17dac90819dc72b3569bded2852166fbb3817');
INSERT INTO "published" VALUES('mc2sns78',2,'npqt7fmbm7','2026-11-22 23:00:00.000000',NULL,'The group has spoken.','{
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
    ]
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
  "digest": "dcccc6ab474c670c952214bba9627b7d78f811b967c813effe7488789e3e9df3"
}
','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','dcccc6ab474c670c952214bba9627b7d78f811b967c813effe7488789e3e9df3');
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
	CONSTRAINT uq_round_code UNIQUE (code), 
	CONSTRAINT fk_round_project_id_project FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE, 
	CONSTRAINT uq_round_address UNIQUE (address), 
	CONSTRAINT ck_round_sharing CHECK (sharing in ('open', 'personal')), 
	CONSTRAINT fk_round_rubric_digest_rubric FOREIGN KEY(rubric_digest) REFERENCES rubric (digest)
);
INSERT INTO "round" VALUES('rsnk8byjqr','at34pk5zqb','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Block","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":{"digest":"0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c","text":"The corner as it is"}}','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','2026-11-22 18:00:00.000000','2026-11-22 20:00:00.000000','{
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
    "history": []
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
  "digest": "bcf7115ee59bb9bf2e840871928c53e9dd59b83abba5346f70a22115b5f76b28"
}
','bcf7115ee59bb9bf2e840871928c53e9dd59b83abba5346f70a22115b5f76b28','afg6ymya','2026-11-22 18:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]','{"tally":{"rent":{"levels":[0,1,0],"not_applicable":0,"cannot_tell":0},"size":{"levels":[0,0,1],"not_applicable":0,"cannot_tell":0},"wages":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"hiring":{"levels":[0,0,0],"not_applicable":1,"cannot_tell":0}},"sheets":{"online":1},"set_aside_reasons":[],"about":{},"one_sheet_fewer":null,"with_set_aside":null,"devices_with_several":0,"sheets_of_such_devices":0}','2026-12-04',NULL);
INSERT INTO "round" VALUES('agvvs2x7xw','p4sdhdp3zx','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Yard","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":null}',NULL,'2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000','{
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
    "history": []
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
  "digest": "288f625b72e9c311fe4a10a6255b53348552054db170a7e2f02458a1a3c7a833"
}
','288f625b72e9c311fe4a10a6255b53348552054db170a7e2f02458a1a3c7a833','jne4s694','2026-11-22 20:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]','{"tally":{"rent":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"size":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"wages":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"hiring":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0}},"sheets":{"online":1},"set_aside_reasons":[],"about":{},"one_sheet_fewer":null,"with_set_aside":null,"devices_with_several":0,"sheets_of_such_devices":0}',NULL,NULL);
INSERT INTO "round" VALUES('n3q8tnchqh','frysrvz87z','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Corner","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":null}',NULL,'2026-11-22 20:00:00.000000',NULL,NULL,NULL,'567685sf','2026-11-22 20:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]',NULL,NULL,NULL);
INSERT INTO "round" VALUES('npqt7fmbm7','vg5bx6pt8s','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Terrace","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":"oppose","demand":"until ten homes cost what people here can pay","asks":[{"criterion":"rent","ask":"Ten homes at 30 percent.","policy":"Sample plan, policy 1"}],"endorsers":["Sample Endorsers"],"contact":"office@sample.example","findings":{"rent":[{"says":"developer","text":"3 · We will build six.","kind":"spoken","source":"A letter","answered_on":"2026-11-22"},{"says":"group","text":"Six homes at 60 percent.","kind":"written","source":"Sample report, page 3","answered_on":null}]},"sample":"no"},"picture":{"digest":"392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021","text":"The corner as it is"}}','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','2026-11-22 20:00:00.000000','2026-11-22 22:00:00.000000','{
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
    ]
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
  "digest": "dcccc6ab474c670c952214bba9627b7d78f811b967c813effe7488789e3e9df3"
}
','dcccc6ab474c670c952214bba9627b7d78f811b967c813effe7488789e3e9df3','mc2sns78','2026-11-22 20:00:00.000000','yj9mzw','As first proposed','open',NULL,'en es','Welcome to this sample.',1,3,2,'{"hiring": "Nobody hires here."}','[{"on": "2026-11-22", "reason": "A sheet came late."}]','{"tally":{"rent":{"levels":[3,2,1],"not_applicable":0,"cannot_tell":0},"size":{"levels":[0,3,1],"not_applicable":1,"cannot_tell":0},"wages":{"levels":[0,1,1],"not_applicable":0,"cannot_tell":2},"hiring":{"levels":[1,0,0],"not_applicable":1,"cannot_tell":0}},"sheets":{"online":3,"paper":2,"file":1},"set_aside_reasons":["Sent twice by one person."],"about":{},"one_sheet_fewer":{"lowest":"2.2","highest":"2.3"},"with_set_aside":{"score":"2.3","band":"high"},"devices_with_several":0,"sheets_of_such_devices":0}','2026-12-04',NULL);
INSERT INTO "round" VALUES('7pr4bz48v3','vg5bx6pt8s','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Terrace","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":null,"demand":null,"asks":[{"criterion":"rent","ask":"Ten homes at 30 percent.","policy":"Sample plan, policy 1"}],"endorsers":["Sample Endorsers"],"contact":"office@sample.example","findings":{"rent":[{"says":"developer","text":"3 · We will build six.","kind":"spoken","source":"A letter","answered_on":"2026-11-22"},{"says":"group","text":"Six homes at 60 percent.","kind":"written","source":"Sample report, page 3","answered_on":null}]},"sample":"no"},"picture":{"digest":"392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021","text":"The corner as it is"}}','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','2026-11-24 23:00:00.000000',NULL,NULL,NULL,'cz3b2mn6','2026-11-24 23:00:00.000000','ee8j8m','After negotiation','open',NULL,'en es',NULL,0,NULL,NULL,'{}','[]',NULL,'2026-12-04','{"round":"As first proposed","parts":["facts","findings","asks"]}');
INSERT INTO "round" VALUES('nprmt595wp','afqhcptb6d','59d3d768c676f77b59ea00be8f7a190f35f63a804da028c772385f809f1e79b7','draft',NULL,'5eb580e1edda4f07c14ded2cb3697393eb71b2cef2233e8f8020a7f4afef26bd','{"name":"Sample Court","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":null}',NULL,NULL,NULL,NULL,NULL,'62hwvxj3','2026-11-24 23:00:00.000000','z6twcw','For members','personal','2026-12-01 20:00:00.000000','en',NULL,0,NULL,NULL,'{}','[]',NULL,NULL,NULL);
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
INSERT INTO "session" VALUES('vfjcnm2afj','238862508bfb38f43a93ba4ad441afd13c4e37e73f1be20e43038c5823891274','zcjtjhvqsn','testclient','2026-11-22 20:00:00.000000','2027-01-21 20:00:00.000000',NULL);
INSERT INTO "session" VALUES('9t7pvtmvty','136feae3c57c02d5a043e32056c4724da90af60b7a9756e9479edf8c26a197c0','a8kqxv6dhy','testclient','2026-11-22 20:00:00.000000','2027-01-21 20:00:00.000000','2026-11-24 23:00:00.000000');
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
INSERT INTO "sheet" VALUES('hc49fq2svz','rsnk8byjqr','online','2026-11-22 20:00:00.000000','rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('bqndxcv9gp','agvvs2x7xw','online','2026-11-22 20:00:00.000000','rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('dnpkg9bh3r','n3q8tnchqh','online',NULL,'rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('kqjp33cpt9','npqt7fmbm7','online','2026-11-22 20:00:00.000000','developer','dfb35ef60d861e0b70e9d458e2c6d19cdbeab5806263c9bd11acb1af286c413b',NULL,'e040c6e65babd27c',NULL,NULL,'en','2026-11-22 20:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('yvrd3k3akm','npqt7fmbm7','online','2026-11-22 21:00:00.000000','rater','2adf33aef5e28dc09007e50eb8b7dc2ad8769ced2aa8addf16b3272ea4043ac9',NULL,'9278881658560cd5',NULL,NULL,'en','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}');
INSERT INTO "sheet" VALUES('pk5p8gvf3q','npqt7fmbm7','online','2026-11-22 21:00:00.000000','rater','662cc62d1199030c105e17f0bad87f69838b47048463ee3875e10f0699f9193a',NULL,'e2b4920eb3f39b8f',NULL,NULL,'es','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}');
INSERT INTO "sheet" VALUES('wvj4sw29rg','npqt7fmbm7','online','2026-11-22 21:00:00.000000','rater','fe316477027ad0aa325ed8a7f62be8588cbcfe227d2e47fa2526e96dfd93446a',NULL,'823a72746f8a18cd',NULL,NULL,'en','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}');
INSERT INTO "sheet" VALUES('s8ppjc4zqs','npqt7fmbm7','online',NULL,'rater','1346eb2d96ce0d416639d1b5d367d912a3c66c96b441c7c9c28a7feaaac6bcd6',NULL,'55e1d0bedaf3efd1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('369rvebeva','npqt7fmbm7','online','2026-11-22 21:00:00.000000','rater','e2dda760098269bd6116570100f7888406bb5a87899886dc085722690a78313e',NULL,'9278881658560cd5',NULL,NULL,'en','2026-11-22 21:00:00.000000','2026-11-22 21:00:00.000000','Sent twice by one person.',NULL);
INSERT INTO "sheet" VALUES('2p8bfd2edq','npqt7fmbm7','paper','2026-11-22 21:00:00.000000','rater',NULL,'1',NULL,'zcjtjhvqsn Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('398tdedssq','npqt7fmbm7','paper','2026-11-22 21:00:00.000000','rater',NULL,'1',NULL,'a8kqxv6dhy Sample Bob','2p8bfd2edq',NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('jsbch9z4a2','npqt7fmbm7','paper','2026-11-22 21:00:00.000000','rater',NULL,'2',NULL,'zcjtjhvqsn Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('cnt5d36rkf','npqt7fmbm7','file','2026-11-22 21:00:00.000000','rater',NULL,'7',NULL,'zcjtjhvqsn Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('7f8xatgrfy','npqt7fmbm7','online','2026-11-22 22:00:00.000000','group',NULL,NULL,NULL,NULL,NULL,'en','2026-11-22 22:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('5xm85b6h5k','7pr4bz48v3','online','2026-11-24 23:00:00.000000','rater','92456eeee662e6d5fe3d42d0ceccfa358ce95842341d432edc27f1dd440b8241',NULL,'eafad71562bb43ac',NULL,NULL,'en','2026-11-24 23:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}');
INSERT INTO "sheet" VALUES('dggkx68x6s','nprmt595wp','online',NULL,'rater','f452cece3e1c31d9cb8004fa7993c0a067484927d44462ec8fbe0e3ad1200a8a',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('ej4746b5tg','nprmt595wp','online',NULL,'rater','48ecf7dfd80edcfbdbb8bbcc7a88835c04c0edf619db2756c82360897e651c61',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE sign_in_link (
	digest VARCHAR NOT NULL, 
	organizer_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_sign_in_link PRIMARY KEY (digest), 
	CONSTRAINT fk_sign_in_link_organizer_id_organizer FOREIGN KEY(organizer_id) REFERENCES organizer (id) ON DELETE CASCADE
);
INSERT INTO "sign_in_link" VALUES('28f7073127564e0085579a1436893869d5164d8fb36c23361ab0af515fc06c1f','zcjtjhvqsn','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000',NULL);
INSERT INTO "sign_in_link" VALUES('275bdc15fb32e473cc0e5ea7bc55398d71a2f47fb33608368e9607d830afc851','a8kqxv6dhy','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000',NULL);
INSERT INTO "sign_in_link" VALUES('01bf2645eb5d9b3d68222aceafbe830c7435bff6e88ac7a3bc863eeed95abe28','zjtq43hsfr','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000','2026-11-22 20:00:00.000000');
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
INSERT INTO "upload" VALUES('rcxwrcs9ny','7pr4bz48v3','','﻿sheet,criterion,answer,reason,evidence,evidence kind
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
COMMIT;
