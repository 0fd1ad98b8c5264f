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
INSERT INTO "answer" VALUES('snzkq9pd9s','rent','rating','2','Two homes of thirty.','Sample report, page 2','written','2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('snzkq9pd9s','size','rating','3',NULL,NULL,NULL,'2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('snzkq9pd9s','wages','rating','1','Nobody said.',NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('snzkq9pd9s','hiring','not applicable',NULL,'No work for neighbors.',NULL,NULL,'2026-11-22 18:00:00.000000');
INSERT INTO "answer" VALUES('v2evww98yr','rent','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('v2evww98yr','size','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('v2evww98yr','wages','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('v2evww98yr','hiring','rating','1',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('c5ydqk7bdx','rent','rating','3',NULL,NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('c5ydqk7bdx','size','unrated',NULL,'Words before an answer.',NULL,NULL,'2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('ats9j7t6s7','rent','rating','3','We will build six.','A letter','spoken','2026-11-22 20:00:00.000000');
INSERT INTO "answer" VALUES('xf4mv43y5d','rent','rating','1','Rents are high for us.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('xf4mv43y5d','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('xf4mv43y5d','wages','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('x6cvgr78cj','rent','rating','2','Las rentas son altas.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('x6cvgr78cj','size','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('x6cvgr78cj','wages','cannot tell',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('eb5ytdqqak','rent','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('eb5ytdqqak','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('eb5ytdqqak','wages','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('eb5ytdqqak','hiring','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('2xbg7d634n','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('32se4xfkg7','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('kcy7sav3gw','rent','rating','2','On paper.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('kcy7sav3gw','size','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('mkhtz738ys','rent','rating','2','On paper.',NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('mkhtz738ys','size','not applicable',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('8qy6t5jct8','rent','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('8qy6t5jct8','wages','cannot tell',NULL,NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('f7kjz6nek8','rent','rating','3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('f7kjz6nek8','size','rating','2',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('f7kjz6nek8','hiring','rating','1',NULL,NULL,NULL,'2026-11-22 21:00:00.000000');
INSERT INTO "answer" VALUES('qzetxjxsb2','rent','rating','1','We agreed.',NULL,NULL,'2026-11-22 22:00:00.000000');
INSERT INTO "answer" VALUES('2v78qnsm9y','rent','rating','3',NULL,NULL,NULL,'2026-11-24 23:00:00.000000');
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
INSERT INTO "api_token" VALUES('c428313bd0e06ad5c010319a9ac579ac644504c332235cd0a4d6dfc5c72ff267','atmqp6bjth','fjm8pfzgkj','Sample site','results','Sample Ann','2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
INSERT INTO "api_token" VALUES('3cc6a19ebe1e79e1f66e75850889e3b2c0d1f5880c3b0f3384dc38ff70bc31d0','atmqp6bjth','s49cm4zgxr','Sample site','sheets','Sample Ann','2026-11-24 23:00:00.000000',NULL);
CREATE TABLE community_group (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, logo BLOB, contact TEXT, help TEXT, 
	CONSTRAINT pk_community_group PRIMARY KEY (id)
);
INSERT INTO "community_group" VALUES('atmqp6bjth','Sample Neighbors','2026-11-22 20:00:00.000000',X'89504E470D0A1A0A0000000D494844520000000C000000040802000000354449DD000000154944415478DA6364686864200498188800D453040094F501098E5847EE0000000049454E44AE426082','Sample Neighbors, 1 Sample Street','Ask us for this in another language.');
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
INSERT INTO "journal" VALUES(1,'atmqp6bjth',NULL,'2026-11-22 20:00:00.000000','','invited','{"name": "Sample Ann"}');
INSERT INTO "journal" VALUES(2,'atmqp6bjth',NULL,'2026-11-22 20:00:00.000000','Sample Ann','signed-in','{}');
INSERT INTO "journal" VALUES(3,'atmqp6bjth',NULL,'2026-11-22 20:00:00.000000','','invited','{"name": "Sample Bob"}');
INSERT INTO "journal" VALUES(4,'atmqp6bjth',NULL,'2026-11-22 20:00:00.000000','Sample Bob','signed-in','{}');
INSERT INTO "journal" VALUES(5,'atmqp6bjth',NULL,'2026-11-22 20:00:00.000000','Sample Ann','invited','{"name": "Sample Cleo"}');
INSERT INTO "journal" VALUES(6,'atmqp6bjth',NULL,'2026-11-22 20:00:00.000000','Sample Ann','removed','{"name": "Sample Cleo"}');
INSERT INTO "journal" VALUES(7,'atmqp6bjth','t2vbmt94pz','2026-11-22 20:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Terrace", "label": "As first proposed"}');
INSERT INTO "journal" VALUES(8,'atmqp6bjth','t2vbmt94pz','2026-11-22 20:00:00.000000','Sample Ann','finding-changed','{"question": "Are rents low?", "criterion": "rent"}');
INSERT INTO "journal" VALUES(9,'atmqp6bjth','t2vbmt94pz','2026-11-22 20:00:00.000000','Sample Ann','developer-link','{}');
INSERT INTO "journal" VALUES(10,'atmqp6bjth','t2vbmt94pz','2026-11-22 20:00:00.000000','','developer-answered','{}');
INSERT INTO "journal" VALUES(11,'atmqp6bjth','t2vbmt94pz','2026-11-22 20:00:00.000000','Sample Ann','round-changed','{}');
INSERT INTO "journal" VALUES(12,'atmqp6bjth','t2vbmt94pz','2026-11-22 20:00:00.000000','Sample Ann','welcome-changed','{"before": ""}');
INSERT INTO "journal" VALUES(13,'atmqp6bjth','t2vbmt94pz','2026-11-22 20:00:00.000000','Sample Ann','round-opened','{}');
INSERT INTO "journal" VALUES(14,'atmqp6bjth','t2vbmt94pz','2026-11-22 21:00:00.000000','Sample Ann','set-aside','{"sheet": "32se4xfkg7", "reason": "Sent twice by one person."}');
INSERT INTO "journal" VALUES(15,'atmqp6bjth','t2vbmt94pz','2026-11-22 21:00:00.000000','Sample Ann','paper-typed','{"sheet": "1"}');
INSERT INTO "journal" VALUES(16,'atmqp6bjth','t2vbmt94pz','2026-11-22 21:00:00.000000','Sample Bob','paper-typed-again','{"sheet": "1"}');
INSERT INTO "journal" VALUES(17,'atmqp6bjth','t2vbmt94pz','2026-11-22 21:00:00.000000','Sample Ann','paper-typed','{"sheet": "2"}');
INSERT INTO "journal" VALUES(18,'atmqp6bjth','t2vbmt94pz','2026-11-22 21:00:00.000000','Sample Ann','paper-counted','{"out": "3", "in": "2"}');
INSERT INTO "journal" VALUES(19,'atmqp6bjth','t2vbmt94pz','2026-11-22 21:00:00.000000','Sample Ann','imported','{"number": "1"}');
INSERT INTO "journal" VALUES(20,'atmqp6bjth','t2vbmt94pz','2026-11-22 22:00:00.000000','Sample Ann','round-closed','{}');
INSERT INTO "journal" VALUES(21,'atmqp6bjth','t2vbmt94pz','2026-11-22 22:00:00.000000','Sample Ann','round-reopened','{"reason": "A sheet came late."}');
INSERT INTO "journal" VALUES(22,'atmqp6bjth','t2vbmt94pz','2026-11-22 22:00:00.000000','Sample Ann','round-closed','{}');
INSERT INTO "journal" VALUES(23,'atmqp6bjth','t2vbmt94pz','2026-11-22 22:00:00.000000','Sample Ann','ruled-out','{"question": "Are neighbors hired first?", "reason": "Nobody hires here.", "criterion": "hiring"}');
INSERT INTO "journal" VALUES(24,'atmqp6bjth','t2vbmt94pz','2026-11-22 22:00:00.000000','Sample Ann','reasons-picked','{"number": "3"}');
INSERT INTO "journal" VALUES(25,'atmqp6bjth','t2vbmt94pz','2026-11-22 22:00:00.000000','Sample Ann','group-sheet','{}');
INSERT INTO "journal" VALUES(26,'atmqp6bjth','t2vbmt94pz','2026-11-22 22:00:00.000000','Sample Ann','published','{"number": "1", "digest": "078a92916e80d8211d5eba8dec88b7250d0fccb2fc313448d1689643ee2d8f2e", "reason": ""}');
INSERT INTO "journal" VALUES(27,'atmqp6bjth','t2vbmt94pz','2026-11-22 23:00:00.000000','Sample Ann','decision-changed','{}');
INSERT INTO "journal" VALUES(28,'atmqp6bjth','t2vbmt94pz','2026-11-22 23:00:00.000000','Sample Ann','published','{"number": "2", "digest": "e703e7e61770b173481c8f360460ddd0f7ca40356fedd5c512a4a86a2ebddb5f", "reason": "The group has spoken."}');
INSERT INTO "journal" VALUES(29,'atmqp6bjth','8xpq2t92zm','2026-11-24 23:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Terrace", "label": "After negotiation"}');
INSERT INTO "journal" VALUES(30,'atmqp6bjth','8xpq2t92zm','2026-11-24 23:00:00.000000','Sample Ann','round-opened','{}');
INSERT INTO "journal" VALUES(31,'atmqp6bjth','fvedbj5fr9','2026-11-24 23:00:00.000000','Sample Ann','round-prepared','{"project": "Sample Court", "label": "As first proposed"}');
INSERT INTO "journal" VALUES(32,'atmqp6bjth','fvedbj5fr9','2026-11-24 23:00:00.000000','Sample Ann','rubric-chosen','{"rubric": "Sample card, our weights", "reason": "Jobs first."}');
INSERT INTO "journal" VALUES(33,'atmqp6bjth','fvedbj5fr9','2026-11-24 23:00:00.000000','Sample Ann','round-changed','{}');
INSERT INTO "journal" VALUES(34,'atmqp6bjth','fvedbj5fr9','2026-11-24 23:00:00.000000','Sample Ann','closing-moved','{"closes": "2026-12-01T20:00+00:00"}');
INSERT INTO "journal" VALUES(35,'atmqp6bjth','fvedbj5fr9','2026-11-24 23:00:00.000000','Sample Ann','label-changed','{"before": "As first proposed"}');
INSERT INTO "journal" VALUES(36,'atmqp6bjth','fvedbj5fr9','2026-11-24 23:00:00.000000','Sample Ann','links-made','{"number": "2"}');
INSERT INTO "journal" VALUES(37,'atmqp6bjth','8xpq2t92zm','2026-11-24 23:00:00.000000','Sample Ann','promise-kept','{"ask": "Ten homes at 30 percent.", "reason": "Ten homes stand.", "promised": "written", "outcome": "kept"}');
INSERT INTO "journal" VALUES(38,'atmqp6bjth','8xpq2t92zm','2026-11-24 23:00:00.000000','Sample Ann','promise-made','{"ask": "Wages that people can live on.", "reason": "", "promised": "spoken", "outcome": ""}');
INSERT INTO "journal" VALUES(39,'atmqp6bjth',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-made','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(40,'atmqp6bjth',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-made','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(41,'atmqp6bjth',NULL,'2026-11-24 23:00:00.000000','Sample Ann','token-revoked','{"name": "Sample site"}');
INSERT INTO "journal" VALUES(42,'atmqp6bjth',NULL,'2026-11-24 23:00:00.000000','Sample Ann','imprint-changed','{}');
CREATE TABLE link (
	digest VARCHAR NOT NULL, 
	project_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_link PRIMARY KEY (digest), 
	CONSTRAINT fk_link_project_id_project FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE
);
INSERT INTO "link" VALUES('a863b4708a6648b3a87f45a77ee410f9abd153d098781059ca24f2633b57405d','ypgbvmpshy','2026-11-22 18:00:00.000000',NULL);
INSERT INTO "link" VALUES('b4353beca96d031877ae709dfb0099e77e517cc087318819c0b9617410a014bd','s3nhd2bpes','2026-11-22 20:00:00.000000',NULL);
INSERT INTO "link" VALUES('4a5706ad8d8732d609ad7a05b304eb3c7b1cd852c862779fa6975fec7b0a749a','b3qzzzgspz','2026-11-22 20:00:00.000000',NULL);
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
INSERT INTO "listed" VALUES('ypgbvmpshy','nz6caxbc',2,'6bd9ac1da25846eb9581465fb1e6ff20e644fca7f640166b86ee89080dee03d8','2026-11-22 20:00:00.000000','Sample Block','sample block','Sample Hill','Sample Builders',NULL,NULL,'2026-12-04','sample-card@1','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','sample block 1 sample street sample hill sample builders',1);
INSERT INTO "listed" VALUES('jnyrvnpcxb','dtv3vbd5',2,'e703e7e61770b173481c8f360460ddd0f7ca40356fedd5c512a4a86a2ebddb5f','2026-11-22 23:00:00.000000','Sample Terrace','sample terrace','Sample Hill','Sample Builders','Sample Neighbors','As first proposed','2026-12-04','sample-card@1','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','sample terrace 1 sample street sample hill sample builders sample neighbors',6);
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
INSERT INTO "listed_part" VALUES('ypgbvmpshy','','{}','1.8','3',0.6,'low','{"en": "Low", "es": "Bajo"}');
INSERT INTO "listed_part" VALUES('ypgbvmpshy','housing','{"en": "Housing", "es": "Vivienda"}','2.7','3',0.9,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('ypgbvmpshy','jobs','{"en": "Jobs"}','1.0','3',3.33333333333333314829e-01,'low','{"en": "Low", "es": "Bajo"}');
INSERT INTO "listed_part" VALUES('jnyrvnpcxb','','{}','2.3','3',7.66666666666666718477e-01,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('jnyrvnpcxb','housing','{"en": "Housing", "es": "Vivienda"}','2.1','3',0.7,'high','{"en": "High"}');
INSERT INTO "listed_part" VALUES('jnyrvnpcxb','jobs','{"en": "Jobs"}','2.5','3',8.3333333333333337034e-01,'high','{"en": "High"}');
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
INSERT INTO "organizer" VALUES('yxdv9k746m','atmqp6bjth','Sample Ann',NULL,'2026-11-22 20:00:00.000000',NULL);
INSERT INTO "organizer" VALUES('nmve5qysf7','atmqp6bjth','Sample Bob',NULL,'2026-11-22 20:00:00.000000',NULL);
INSERT INTO "organizer" VALUES('yp7gtcfey3','atmqp6bjth','Sample Cleo','cleo@sample.example','2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000');
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
INSERT INTO "own_rubric" VALUES('8cv7hdqxcm','35da3aa2dbd40b377806470e21620bcb8a18322c02a062bad79810d71d4ecb78','# yaml-language-server: $schema=rubric.schema.json
rubric: sample-ours
edition: 1
based_on: sample-card@1
title: Sample card, ours
principles:
- id: housing
  weight: 2
','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL);
INSERT INTO "own_rubric" VALUES('djdnfkzyry','e2f216c755b9570e83a2bc0f7229c2aafe7367923e277599f8761478637f1a11','# yaml-language-server: $schema=rubric.schema.json
rubric: sample-group
edition: 1
based_on: sample-card@1
title: Sample card, the group’s
principles:
- id: jobs
  weight: 2
','2026-11-22 20:00:00.000000','2126-10-29 20:00:00.000000','atmqp6bjth');
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
INSERT INTO "picked_reason" VALUES('t2vbmt94pz','xf4mv43y5d','rent','1
Rents are high for us.','Rents are high.','2026-11-22 22:00:00.000000');
INSERT INTO "picked_reason" VALUES('t2vbmt94pz','kcy7sav3gw','rent','2
On paper.','Rents are high.','2026-11-22 22:00:00.000000');
INSERT INTO "picked_reason" VALUES('t2vbmt94pz','x6cvgr78cj','rent','2
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
INSERT INTO "project" VALUES('ypgbvmpshy','496aca80e4d8f29fb8e8cd816c3afb48d3f103970b3a2ee1600c08ca67326dee','2026-11-22 18:00:00.000000',NULL,NULL);
INSERT INTO "project" VALUES('s3nhd2bpes','c7f7b9618baa2cbdd9e6844786ddab9b3f53d5be185f672f68682e2526332c47','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL);
INSERT INTO "project" VALUES('b3qzzzgspz','7ad991d4451320d9a218af864c5d10fdf42b4643ce96dde6861f23574db30ef6','2026-11-22 20:00:00.000000','2027-02-20 20:00:00.000000',NULL);
INSERT INTO "project" VALUES('jnyrvnpcxb','3ff758e26dd919e9e8d53e2c3b9f706de5aa21e1cbbc9d97742d62f81dc6fbff','2026-11-22 20:00:00.000000',NULL,'atmqp6bjth');
INSERT INTO "project" VALUES('w2tq3hfb2p','a2f89e6fe92debe338cf2e2ff6f5e24c1183cbc24040caf377dbf85522cb2ce4','2026-11-24 23:00:00.000000',NULL,'atmqp6bjth');
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
INSERT INTO "promise" VALUES('yg5xmb8v9e','jnyrvnpcxb','rent','Ten homes at 30 percent.','written','Sample letter of December 1','2026-12-01','kept','2027-01-05','Ten homes stand.','2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
INSERT INTO "promise" VALUES('m4a9bpx35z','jnyrvnpcxb','wages','Wages that people can live on.','spoken',NULL,NULL,NULL,NULL,NULL,'2026-11-24 23:00:00.000000','2026-11-24 23:00:00.000000');
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
INSERT INTO "published" VALUES('nz6caxbc',1,'75e25prvp2','2026-11-22 19:00:00.000000',NULL,NULL,'{
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
    "left_out": 0,
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
  "digest": "f28aa5e6d17f4b156800d376cd0b79d2913a5e13aab27c5a57574825ed2f4d55"
}
','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','f28aa5e6d17f4b156800d376cd0b79d2913a5e13aab27c5a57574825ed2f4d55','af7a7b685e32055ef40837a5c6ea4cc8819da60a0d75d90521db8e6efb2dc8de');
INSERT INTO "published" VALUES('nz6caxbc',2,'75e25prvp2','2026-11-22 20:00:00.000000',NULL,'Wages were told.','{
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
    "left_out": 0,
    "history": [],
    "record": {
      "number": 1,
      "digest": "7e5d0fc408c78ebdc227096fc50079ab694d9bc7a9eb38c87feab0837e2847cc"
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
  "digest": "6bd9ac1da25846eb9581465fb1e6ff20e644fca7f640166b86ee89080dee03d8"
}
','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','6bd9ac1da25846eb9581465fb1e6ff20e644fca7f640166b86ee89080dee03d8','612af06eb000fed92f968143292a68a19409fdca56362effa28d7f6c488fc677');
INSERT INTO "published" VALUES('hvxd4bzj',1,'hnf3etmqqe','2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000',NULL,NULL,NULL,'e86bcf82ca129633e634dbe4e6d8ede2f5a8b829be735087455ed4bcfba34b84','45208a1a3314453f694e0cab6d600de66083160cc04cf85eded7b76964724daa');
INSERT INTO "published" VALUES('dtv3vbd5',1,'t2vbmt94pz','2026-11-22 22:00:00.000000',NULL,NULL,'{
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
    "left_out": 0,
    "history": [
      {
        "what": "set aside",
        "on": "2026-11-22",
        "reason": "Sent twice by one person.",
        "criterion": null,
        "closes": null,
        "before": null,
        "after_counts": false
      },
      {
        "what": "closed",
        "on": "2026-11-22",
        "reason": null,
        "criterion": null,
        "closes": null,
        "before": null,
        "after_counts": false
      },
      {
        "what": "reopened",
        "on": "2026-11-22",
        "reason": "A sheet came late.",
        "criterion": null,
        "closes": null,
        "before": null,
        "after_counts": true
      },
      {
        "what": "closed",
        "on": "2026-11-22",
        "reason": null,
        "criterion": null,
        "closes": null,
        "before": null,
        "after_counts": true
      },
      {
        "what": "ruled out",
        "on": "2026-11-22",
        "reason": "Nobody hires here.",
        "criterion": "hiring",
        "closes": null,
        "before": null,
        "after_counts": true
      }
    ],
    "record": {
      "number": 13,
      "digest": "b2be89f13221c4e0127218bb078702c01a339cce9b5477a8391fbfd42b2a38dc"
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
  "digest": "078a92916e80d8211d5eba8dec88b7250d0fccb2fc313448d1689643ee2d8f2e"
}
','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','078a92916e80d8211d5eba8dec88b7250d0fccb2fc313448d1689643ee2d8f2e','45c7812d27483928accd8aa94f9dd00ae22eed81fb46c325ae9187b02468446e');
INSERT INTO "published" VALUES('dtv3vbd5',2,'t2vbmt94pz','2026-11-22 23:00:00.000000',NULL,'The group has spoken.','{
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
    "left_out": 0,
    "history": [
      {
        "what": "set aside",
        "on": "2026-11-22",
        "reason": "Sent twice by one person.",
        "criterion": null,
        "closes": null,
        "before": null,
        "after_counts": false
      },
      {
        "what": "closed",
        "on": "2026-11-22",
        "reason": null,
        "criterion": null,
        "closes": null,
        "before": null,
        "after_counts": false
      },
      {
        "what": "reopened",
        "on": "2026-11-22",
        "reason": "A sheet came late.",
        "criterion": null,
        "closes": null,
        "before": null,
        "after_counts": true
      },
      {
        "what": "closed",
        "on": "2026-11-22",
        "reason": null,
        "criterion": null,
        "closes": null,
        "before": null,
        "after_counts": true
      },
      {
        "what": "ruled out",
        "on": "2026-11-22",
        "reason": "Nobody hires here.",
        "criterion": "hiring",
        "closes": null,
        "before": null,
        "after_counts": true
      }
    ],
    "record": {
      "number": 14,
      "digest": "9c50db3b4281168b698235a472dc84d859c3359ecb412346296ea1d309f3ea87"
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
  "digest": "e703e7e61770b173481c8f360460ddd0f7ca40356fedd5c512a4a86a2ebddb5f"
}
','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','e703e7e61770b173481c8f360460ddd0f7ca40356fedd5c512a4a86a2ebddb5f','8ed393c44a0d0c488e6359ce53c74a4187c8cac404de059ffec7e350b02d2e52');
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
INSERT INTO "record" VALUES(1,'2026-11-22 19:00:00.000000','ypgbvmpshy','nz6caxbc','6fb6e4adeed7e2373d65b39e3ead302d','{"digest":"f28aa5e6d17f4b156800d376cd0b79d2913a5e13aab27c5a57574825ed2f4d55","number":"1","round":"nz6caxbc","what":"published"}','39ba2ac1a98c523c20d8d2f4d5f174529bab1d8316cc8aee155bf0bbbfa96615','0000000000000000000000000000000000000000000000000000000000000000','7e5d0fc408c78ebdc227096fc50079ab694d9bc7a9eb38c87feab0837e2847cc');
INSERT INTO "record" VALUES(2,'2026-11-22 20:00:00.000000','ypgbvmpshy','nz6caxbc','86ce89ddbc47f0adaaa647b82e59202b','{"digest":"6bd9ac1da25846eb9581465fb1e6ff20e644fca7f640166b86ee89080dee03d8","number":"2","reason":"Wages were told.","round":"nz6caxbc","what":"published"}','ce5ec8df820b13d605e769861c9a2c86d09afd1f6b3411a43e86999a26983dda','7e5d0fc408c78ebdc227096fc50079ab694d9bc7a9eb38c87feab0837e2847cc','2ec7cb26ffdd143246f7c64b9573eefe420d009df9963679d9de65cff1b69de7');
INSERT INTO "record" VALUES(3,'2026-11-22 20:00:00.000000','s3nhd2bpes','hvxd4bzj','5d2920a439238f3b254617be76b67135','{"digest":"e86bcf82ca129633e634dbe4e6d8ede2f5a8b829be735087455ed4bcfba34b84","number":"1","round":"hvxd4bzj","what":"published"}','0d3eabc2a11a38a3f6faf5d947106b657d9514211a73536bc96ccc15df89a5ae','2ec7cb26ffdd143246f7c64b9573eefe420d009df9963679d9de65cff1b69de7','b3308ab0355bd10398d3aafedc613529e0c8d7702b4f05d8315a89f4fff1f798');
INSERT INTO "record" VALUES(4,'2026-11-22 20:00:00.000000','s3nhd2bpes',NULL,'9e23af17adfd9f6dd421ac05c456e8a8','{"round":"hvxd4bzj","what":"taken down"}','4b5bbfa6391678ae4491aae5e103ace8744646ea5a3802c92a476ba48ac5ac66','b3308ab0355bd10398d3aafedc613529e0c8d7702b4f05d8315a89f4fff1f798','ba28461d025cf458be22b02b8d9745588df04b4e61e31aa5c706e89f24a23b79');
INSERT INTO "record" VALUES(5,'2026-11-22 20:00:00.000000','jnyrvnpcxb',NULL,'8bb6f7e2ae7206ac4c7ff5163ebe3020','{"round":"dtv3vbd5","rubric":"sample-card@1","rubric_digest":"6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b","way_in":"open","what":"opened"}','e90784e8313bdd4e8bce6450d00f1b2a18f03fe12bd20d6f44a4d2bdf21c6361','ba28461d025cf458be22b02b8d9745588df04b4e61e31aa5c706e89f24a23b79','5aaf8a9c5f4be651929c2c0f7609c2d0ccf7816fb625a643abb0e291d5944db5');
INSERT INTO "record" VALUES(6,'2026-11-22 21:00:00.000000','jnyrvnpcxb',NULL,'36f788c53fbc45b6fadd2901a6b927f4','{"reason":"Sent twice by one person.","round":"dtv3vbd5","what":"set aside"}','221455b6788344b4617889111ba29410ea95001c291bb215144d6fc7bd5ef433','5aaf8a9c5f4be651929c2c0f7609c2d0ccf7816fb625a643abb0e291d5944db5','723bea2c73b212147437619ae98454f18bafa8f366ea7b5ff9601d3336203540');
INSERT INTO "record" VALUES(7,'2026-11-22 22:00:00.000000','jnyrvnpcxb',NULL,'0e54ffff85f971140cb78ee2f2489e3d','{"round":"dtv3vbd5","what":"closed"}','39fedc605ed5e2bdf8bb6c009b8481627d71c60f9c8d2150355b4e1261660139','723bea2c73b212147437619ae98454f18bafa8f366ea7b5ff9601d3336203540','355c5fd6d1dc3c0c00a545354e85d0861ad605cf7a675f87ae8fcc15216fab47');
INSERT INTO "record" VALUES(8,'2026-11-22 22:00:00.000000','jnyrvnpcxb',NULL,'86e3d4bff7185592d5a8fa12ab35f543','{"digest":"18e039c3ff772c199c3d755ab531a704676ba2d5c50d3c73fa3d2db57de37c63","round":"dtv3vbd5","what":"counted"}','1b04768590ac15659e791b6e41e5d076b960bb3cdadefebf791c9d14a32e5e35','355c5fd6d1dc3c0c00a545354e85d0861ad605cf7a675f87ae8fcc15216fab47','dfdf9e7151842c9852dbb8f465e53ba88ad825b55aa7d499b364438f26062bab');
INSERT INTO "record" VALUES(9,'2026-11-22 22:00:00.000000','jnyrvnpcxb',NULL,'c99f66c4a62b6a6b6618575c638f2a68','{"reason":"A sheet came late.","round":"dtv3vbd5","what":"reopened"}','a6aaf90738a99fdfa13cd67f51f594686e56382aeb84e453ac55145cd772e640','dfdf9e7151842c9852dbb8f465e53ba88ad825b55aa7d499b364438f26062bab','6da82abf4c2684c5decb029a39a67a01c0cbd26657d9a1c8bab6a3b938a8a159');
INSERT INTO "record" VALUES(10,'2026-11-22 22:00:00.000000','jnyrvnpcxb',NULL,'6b38d643425d885425c2d68551e6c90c','{"round":"dtv3vbd5","what":"closed"}','91f5c7641d106fc01480a8c45bf0f706774b46f43e7123dcf19973c77d31d4de','6da82abf4c2684c5decb029a39a67a01c0cbd26657d9a1c8bab6a3b938a8a159','7712f2d2be831697591c0e02319fce6d74c3d08fc5ed64decbc7348766187ba3');
INSERT INTO "record" VALUES(11,'2026-11-22 22:00:00.000000','jnyrvnpcxb',NULL,'f2e0aae5736896eeb9b35ef127654334','{"digest":"b725b063877ecef9186aa2c0ab441b988d1e337c1d618ad75a0532f58becbd97","round":"dtv3vbd5","what":"counted"}','455d02d4a3549375d03a72236738598145a9c76122fd63e9d2e510de8f6d7111','7712f2d2be831697591c0e02319fce6d74c3d08fc5ed64decbc7348766187ba3','688363e6816f19f95d6c18d5eaf41d750631a2ff4a3c923ab78744cd61ce0362');
INSERT INTO "record" VALUES(12,'2026-11-22 22:00:00.000000','jnyrvnpcxb',NULL,'c3c7c11f1c9b62aad3fac7dea1af4d39','{"after_counts":true,"criterion":"hiring","reason":"Nobody hires here.","round":"dtv3vbd5","what":"ruled out"}','f422e477a67a01961f88f48c2217cced65df832efe0c4eda99f2c3224208f3ea','688363e6816f19f95d6c18d5eaf41d750631a2ff4a3c923ab78744cd61ce0362','089571278b111799102ce22bd1a430816e4f02c6dd769ac0861dbec1a43c26c5');
INSERT INTO "record" VALUES(13,'2026-11-22 22:00:00.000000','jnyrvnpcxb',NULL,'30db32aadf43367a7d06344d77c6bf1c','{"digest":"e54dcc83663515afb49d3639ab1c34e94c3b126f2064dc17ad81181b213938fc","round":"dtv3vbd5","what":"counted"}','3300f4743e547eb625c5746937b35f77240313c4301e71fa1121ff790cf4225c','089571278b111799102ce22bd1a430816e4f02c6dd769ac0861dbec1a43c26c5','b2be89f13221c4e0127218bb078702c01a339cce9b5477a8391fbfd42b2a38dc');
INSERT INTO "record" VALUES(14,'2026-11-22 22:00:00.000000','jnyrvnpcxb','dtv3vbd5','95b8a58f63c4177735241c7ad6fef13e','{"digest":"078a92916e80d8211d5eba8dec88b7250d0fccb2fc313448d1689643ee2d8f2e","number":"1","round":"dtv3vbd5","what":"published"}','a5062fc88b45820b0e198d9c3fb2e167d8a897f2dee53587e26f4aee0c36ef43','b2be89f13221c4e0127218bb078702c01a339cce9b5477a8391fbfd42b2a38dc','9c50db3b4281168b698235a472dc84d859c3359ecb412346296ea1d309f3ea87');
INSERT INTO "record" VALUES(15,'2026-11-22 23:00:00.000000','jnyrvnpcxb','dtv3vbd5','330c849c64482650fa57f3e0de181ad6','{"digest":"e703e7e61770b173481c8f360460ddd0f7ca40356fedd5c512a4a86a2ebddb5f","number":"2","reason":"The group has spoken.","round":"dtv3vbd5","what":"published"}','7d78422db2c392f75ff7d2b2434e6fac6a1bc20c62e8c3f9835c424b86d29dd9','9c50db3b4281168b698235a472dc84d859c3359ecb412346296ea1d309f3ea87','b01252599d02d65ab02d2a852455c7244283194c79aad8eb3cf5e378171fc160');
INSERT INTO "record" VALUES(16,'2026-11-24 23:00:00.000000','jnyrvnpcxb',NULL,'b862e659422befbf588b909c8c438ea9','{"round":"437rxmy7","rubric":"sample-card@1","rubric_digest":"6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b","way_in":"open","what":"opened"}','0b298b8e76838b413cc4a0935e1002a486d04ee8464247505ee6bb30cae6e204','b01252599d02d65ab02d2a852455c7244283194c79aad8eb3cf5e378171fc160','e507e837f7f228206be37d051f2f40d3400dcfef15e0f91c3458331b54862e7c');
INSERT INTO "record" VALUES(17,'2026-11-24 23:00:00.000000','jnyrvnpcxb',NULL,'de4ca63e618b8455b6ec44b1f5718f32','{"ask":"Ten homes at 30 percent.","outcome":"kept","promised":"written","reason":"Ten homes stand.","round":"437rxmy7","what":"promise changed"}','c91483be72b6c6eac4f5ea67f2804aac7bf931d7b19355f133256ef1d983a276','e507e837f7f228206be37d051f2f40d3400dcfef15e0f91c3458331b54862e7c','98767218074fc9f90fb86f38ba8a668b86367abfd7230c00be76172ba05e58d7');
INSERT INTO "record" VALUES(18,'2026-11-24 23:00:00.000000','jnyrvnpcxb',NULL,'762219ab60017adc36b4b77762fd5910','{"ask":"Wages that people can live on.","promised":"spoken","round":"437rxmy7","what":"promise changed"}','8fa2a1a5cce441e49cbbe1b56a393960a99c85058ca8ec22eccbe3301288f81c','98767218074fc9f90fb86f38ba8a668b86367abfd7230c00be76172ba05e58d7','f630c257897e58dfa4b1da557398aa83310c4340502cead58efa558c905e494a');
INSERT INTO "record" VALUES(19,'2026-11-24 23:00:00.000000','jnyrvnpcxb',NULL,'4c03a2d8df44c3709418340efa772205','{"digest":"989d9088b02f5ca72d7ca633e038ab085922128f03b2204920538e28e9d51c02","what":"imprint changed"}','955229a0783e14fedf0932d905f1fba4840f3e8f215ddaace34d8e7e43930668','f630c257897e58dfa4b1da557398aa83310c4340502cead58efa558c905e494a','9d100f125b1284c65699c7cf345b2fae4797f98e49669e6db7006fc31691b1f5');
CREATE TABLE record_head (
	id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_record_head PRIMARY KEY (id)
);
INSERT INTO "record_head" VALUES(1,19,'9d100f125b1284c65699c7cf345b2fae4797f98e49669e6db7006fc31691b1f5');
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
	CONSTRAINT ck_round_sharing CHECK (sharing in ('open', 'personal')), 
	CONSTRAINT fk_round_project_id_project FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE, 
	CONSTRAINT fk_round_rubric_digest_rubric FOREIGN KEY(rubric_digest) REFERENCES rubric (digest), 
	CONSTRAINT uq_round_code UNIQUE (code)
);
INSERT INTO "round" VALUES('75e25prvp2','ypgbvmpshy','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Block","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":{"digest":"0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c","text":"The corner as it is"}}','0cad091063bd4d27ce8299b21759b9c505ca8f18bcb8a2e90cbc4dc0ca99254c','2026-11-22 18:00:00.000000','2026-11-22 20:00:00.000000','{
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
    "left_out": 0,
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
  "digest": "612af06eb000fed92f968143292a68a19409fdca56362effa28d7f6c488fc677"
}
','612af06eb000fed92f968143292a68a19409fdca56362effa28d7f6c488fc677','nz6caxbc','2026-11-22 18:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]','{"tally":{"rent":{"levels":[0,1,0],"not_applicable":0,"cannot_tell":0},"size":{"levels":[0,0,1],"not_applicable":0,"cannot_tell":0},"wages":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"hiring":{"levels":[0,0,0],"not_applicable":1,"cannot_tell":0}},"sheets":{"online":1},"set_aside_reasons":[],"about":{},"one_sheet_fewer":null,"with_set_aside":null,"devices_with_several":0,"sheets_of_such_devices":0}','2026-12-04',NULL);
INSERT INTO "round" VALUES('hnf3etmqqe','s3nhd2bpes','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Yard","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":null}',NULL,'2026-11-22 20:00:00.000000','2026-11-22 20:00:00.000000','{
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
    "left_out": 0,
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
  "digest": "45208a1a3314453f694e0cab6d600de66083160cc04cf85eded7b76964724daa"
}
','45208a1a3314453f694e0cab6d600de66083160cc04cf85eded7b76964724daa','hvxd4bzj','2026-11-22 20:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]','{"tally":{"rent":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"size":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"wages":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0},"hiring":{"levels":[1,0,0],"not_applicable":0,"cannot_tell":0}},"sheets":{"online":1},"set_aside_reasons":[],"about":{},"one_sheet_fewer":null,"with_set_aside":null,"devices_with_several":0,"sheets_of_such_devices":0}',NULL,NULL);
INSERT INTO "round" VALUES('hcckk2qr7s','b3qzzzgspz','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Corner","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":null}',NULL,'2026-11-22 20:00:00.000000',NULL,NULL,NULL,'5tmxmvry','2026-11-22 20:00:00.000000',NULL,NULL,NULL,NULL,'',NULL,0,NULL,NULL,'{}','[]',NULL,NULL,NULL);
INSERT INTO "round" VALUES('t2vbmt94pz','jnyrvnpcxb','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Terrace","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":"oppose","demand":"until ten homes cost what people here can pay","asks":[{"criterion":"rent","ask":"Ten homes at 30 percent.","policy":"Sample plan, policy 1"}],"endorsers":["Sample Endorsers"],"contact":"office@sample.example","findings":{"rent":[{"says":"developer","text":"3 · We will build six.","kind":"spoken","source":"A letter","answered_on":"2026-11-22"},{"says":"group","text":"Six homes at 60 percent.","kind":"written","source":"Sample report, page 3","answered_on":null}]},"sample":"no"},"picture":{"digest":"392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021","text":"The corner as it is"}}','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','2026-11-22 20:00:00.000000','2026-11-22 22:00:00.000000','{
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
    "left_out": 0,
    "history": [
      {
        "what": "set aside",
        "on": "2026-11-22",
        "reason": "Sent twice by one person.",
        "criterion": null,
        "closes": null,
        "before": null,
        "after_counts": false
      },
      {
        "what": "closed",
        "on": "2026-11-22",
        "reason": null,
        "criterion": null,
        "closes": null,
        "before": null,
        "after_counts": false
      },
      {
        "what": "reopened",
        "on": "2026-11-22",
        "reason": "A sheet came late.",
        "criterion": null,
        "closes": null,
        "before": null,
        "after_counts": true
      },
      {
        "what": "closed",
        "on": "2026-11-22",
        "reason": null,
        "criterion": null,
        "closes": null,
        "before": null,
        "after_counts": true
      },
      {
        "what": "ruled out",
        "on": "2026-11-22",
        "reason": "Nobody hires here.",
        "criterion": "hiring",
        "closes": null,
        "before": null,
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
  "digest": "8ed393c44a0d0c488e6359ce53c74a4187c8cac404de059ffec7e350b02d2e52"
}
','8ed393c44a0d0c488e6359ce53c74a4187c8cac404de059ffec7e350b02d2e52','dtv3vbd5','2026-11-22 20:00:00.000000','8drm2w','As first proposed','open',NULL,'en es','Welcome to this sample.',1,3,2,'{"hiring": "Nobody hires here."}','[{"on": "2026-11-22", "reason": "A sheet came late."}]','{"tally":{"rent":{"levels":[3,2,1],"not_applicable":0,"cannot_tell":0},"size":{"levels":[0,3,1],"not_applicable":1,"cannot_tell":0},"wages":{"levels":[0,1,1],"not_applicable":0,"cannot_tell":2},"hiring":{"levels":[1,0,0],"not_applicable":1,"cannot_tell":0}},"sheets":{"online":3,"paper":2,"file":1},"set_aside_reasons":["Sent twice by one person."],"about":{},"one_sheet_fewer":{"lowest":"2.2","highest":"2.3"},"with_set_aside":{"score":"2.3","band":"high"},"devices_with_several":0,"sheets_of_such_devices":0}','2026-12-04',NULL);
INSERT INTO "round" VALUES('8xpq2t92zm','jnyrvnpcxb','6c6313f2232d56cb8e8df0cfd90075d1ad8dfefd40864918eb2cad61c9b9be0b','draft','{"by":"Sample Reviewers","on":"2026-11-01"}','6767cf0d5c0231dd9a458c98fb04b9cc831ea05e01a1f06b89829d16447bbb97','{"name":"Sample Terrace","kind":"homes","facts":{"address":"1 Sample Street","neighborhood":"Sample Hill","developer":"Sample Builders","homes":"30 homes","homes_by_rent":"6 at 60% of area median income","public_money":"$1 million","public_money_for":"in a sample loan","link":null,"website":"https://sample.example","hearing":{"body":"Sample Commission","date":"2026-12-04","item":"6","type":"Rezoning"},"position":null,"demand":null,"asks":[{"criterion":"rent","ask":"Ten homes at 30 percent.","policy":"Sample plan, policy 1"}],"endorsers":["Sample Endorsers"],"contact":"office@sample.example","findings":{"rent":[{"says":"developer","text":"3 · We will build six.","kind":"spoken","source":"A letter","answered_on":"2026-11-22"},{"says":"group","text":"Six homes at 60 percent.","kind":"written","source":"Sample report, page 3","answered_on":null}]},"sample":"no"},"picture":{"digest":"392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021","text":"The corner as it is"}}','392afb0240feba2d9d1d5724c4983db03b84857e2c8ec353ef4283467749f021','2026-11-24 23:00:00.000000',NULL,NULL,NULL,'437rxmy7','2026-11-24 23:00:00.000000','wt8gw7','After negotiation','open',NULL,'en es',NULL,0,NULL,NULL,'{}','[]',NULL,'2026-12-04','{"round":"As first proposed","parts":["facts","findings","asks"]}');
INSERT INTO "round" VALUES('fvedbj5fr9','w2tq3hfb2p','59d3d768c676f77b59ea00be8f7a190f35f63a804da028c772385f809f1e79b7','draft',NULL,'5eb580e1edda4f07c14ded2cb3697393eb71b2cef2233e8f8020a7f4afef26bd','{"name":"Sample Court","kind":null,"facts":{"address":null,"neighborhood":null,"developer":null,"homes":null,"homes_by_rent":null,"public_money":null,"public_money_for":null,"link":null,"website":null,"hearing":null,"position":null,"demand":null,"asks":[],"endorsers":[],"contact":null,"findings":{},"sample":"no"},"picture":null}',NULL,NULL,NULL,NULL,NULL,'amrrjcdg','2026-11-24 23:00:00.000000','rndvbt','For members','personal','2026-12-01 20:00:00.000000','en',NULL,0,NULL,NULL,'{}','[]',NULL,NULL,NULL);
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
INSERT INTO "session" VALUES('ysc4579qht','b2fe6c4f22e5c870e3c8c615a81b5392b8e77cc925f24e7f397aad8b6b7ef2d2','yxdv9k746m','testclient','2026-11-22 20:00:00.000000','2027-01-21 20:00:00.000000',NULL);
INSERT INTO "session" VALUES('kx3aegtdd5','4f42da09abedc325607f87194bf30a39f5a57e7bb32f4e860e53bc7f89fe052c','nmve5qysf7','testclient','2026-11-22 20:00:00.000000','2027-01-21 20:00:00.000000','2026-11-24 23:00:00.000000');
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
INSERT INTO "sheet" VALUES('snzkq9pd9s','75e25prvp2','online','2026-11-22 20:00:00.000000','rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('v2evww98yr','hnf3etmqqe','online','2026-11-22 20:00:00.000000','rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('c5ydqk7bdx','hcckk2qr7s','online',NULL,'rater',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('ats9j7t6s7','t2vbmt94pz','online','2026-11-22 20:00:00.000000','developer','d32f1a2d1f358d5108b43817654bf5f653764abd39e7e1c87ddc91b6167705d2',NULL,'4bafa106235608f6',NULL,NULL,'en','2026-11-22 20:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('xf4mv43y5d','t2vbmt94pz','online','2026-11-22 21:00:00.000000','rater','b34c5aa26288190934ea139cf028a7927b0fb013fcbb5cc04d1ed2400898c80c',NULL,'f868f7042d27071e',NULL,NULL,'en','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}');
INSERT INTO "sheet" VALUES('x6cvgr78cj','t2vbmt94pz','online','2026-11-22 21:00:00.000000','rater','7b28bb7a74335c1d72ef43af901a75b3144f0fc8ba4a24724f7d5f37b067906a',NULL,'dc86780c36a8e8e1',NULL,NULL,'es','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}');
INSERT INTO "sheet" VALUES('eb5ytdqqak','t2vbmt94pz','online','2026-11-22 21:00:00.000000','rater','c973e47e4e606940a4e018def6eee058eac001238e579e847c5bdb8770fc34f0',NULL,'328dfaa9666b732b',NULL,NULL,'en','2026-11-22 21:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}');
INSERT INTO "sheet" VALUES('2xbg7d634n','t2vbmt94pz','online',NULL,'rater','b50f55a2bf4edb0c2d315339bfa996ffbde80f252d4dace15f042e363cfdc585',NULL,'602d0a14cbd05ef3',NULL,NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('32se4xfkg7','t2vbmt94pz','online','2026-11-22 21:00:00.000000','rater','09980d1bcca81b71f4a61f05b6bd26c413c0a74b47813dc3dadac977dfb37161',NULL,'f868f7042d27071e',NULL,NULL,'en','2026-11-22 21:00:00.000000','2026-11-22 21:00:00.000000','Sent twice by one person.',NULL);
INSERT INTO "sheet" VALUES('kcy7sav3gw','t2vbmt94pz','paper','2026-11-22 21:00:00.000000','rater',NULL,'1',NULL,'yxdv9k746m Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('mkhtz738ys','t2vbmt94pz','paper','2026-11-22 21:00:00.000000','rater',NULL,'1',NULL,'nmve5qysf7 Sample Bob','kcy7sav3gw',NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('8qy6t5jct8','t2vbmt94pz','paper','2026-11-22 21:00:00.000000','rater',NULL,'2',NULL,'yxdv9k746m Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('f7kjz6nek8','t2vbmt94pz','file','2026-11-22 21:00:00.000000','rater',NULL,'7',NULL,'yxdv9k746m Sample Ann',NULL,NULL,'2026-11-22 21:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('qzetxjxsb2','t2vbmt94pz','online','2026-11-22 22:00:00.000000','group',NULL,NULL,NULL,NULL,NULL,'en','2026-11-22 22:00:00.000000',NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('2v78qnsm9y','8xpq2t92zm','online','2026-11-24 23:00:00.000000','rater','cab83d2d615b3ed9b3d9565b6ddd6b50964ceed76f007df38c4937f2ba8c06a9',NULL,'9220688dfc24353e',NULL,NULL,'en','2026-11-24 23:00:00.000000',NULL,NULL,'{"nearby": "yes", "home": "rents"}');
INSERT INTO "sheet" VALUES('53pbx4en6j','fvedbj5fr9','online',NULL,'rater','85671f4f5e380df57825fdfa5c6cac48bb7d45385a776e1048d5bc3af834097a',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sheet" VALUES('rbwn24ys64','fvedbj5fr9','online',NULL,'rater','bfd1e6562f0c4ec8a66619e098c296468f7c5d9555ef8fcddb919a039b0d56a7',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE sign_in_link (
	digest VARCHAR NOT NULL, 
	organizer_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_sign_in_link PRIMARY KEY (digest), 
	CONSTRAINT fk_sign_in_link_organizer_id_organizer FOREIGN KEY(organizer_id) REFERENCES organizer (id) ON DELETE CASCADE
);
INSERT INTO "sign_in_link" VALUES('8d456d81e75e0a2cf6f8c0d3646a39a64b6058e9c74ad88770cfbb938aa0d065','yxdv9k746m','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000',NULL);
INSERT INTO "sign_in_link" VALUES('69c514f7eabf1c060eb3838df2a598cbe9061ded3863b1ff8670dbd1da5e1df9','nmve5qysf7','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000',NULL);
INSERT INTO "sign_in_link" VALUES('c19dea2070f9002c5f02f58597ec700f547dc67d0a51ecad6478fe18cef2b0c1','yp7gtcfey3','2026-11-22 20:00:00.000000','2026-12-06 20:00:00.000000','2026-11-22 20:00:00.000000');
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
INSERT INTO "upload" VALUES('j6pnjb39hn','8xpq2t92zm','','﻿sheet,criterion,answer,reason,evidence,evidence kind
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
CREATE INDEX ix_published_picture_digest ON published (picture_digest);
CREATE INDEX ix_published_published_at ON published (published_at);
CREATE INDEX ix_published_round_id ON published (round_id);
CREATE INDEX ix_published_digest ON published (digest);
CREATE INDEX ix_listed_published_at ON listed (published_at);
CREATE INDEX ix_listed_neighborhood ON listed (neighborhood);
CREATE INDEX ix_listed_part_principle_band ON listed_part (principle, band);
CREATE INDEX ix_api_token_group_id ON api_token (group_id);
CREATE INDEX ix_record_project_id ON record (project_id);
CREATE INDEX ix_record_published_at ON record (published_at);
COMMIT;
