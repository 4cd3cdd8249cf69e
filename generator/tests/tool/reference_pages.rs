//! Reference pages: what they list, and what they do to the disk.

use std::collections::BTreeSet;
use std::path::Path;

use crate::support::files_below;
use crate::{bike_sharing, expect, folder_with, generator};

fn pages(dir: &Path, spec: &str) -> std::collections::BTreeMap<String, String> {
    let arguments = ["docs", "--spec", spec, "--out", "pages"];
    expect(&generator(dir, &arguments), 0);
    files_below(&dir.join("pages"))
}

/// The cells of the rows of a page's first table, without its head.
fn rows(page: &str) -> Vec<Vec<String>> {
    let table = page.lines().skip_while(|line| !line.starts_with("| --- "));
    table
        .skip(1)
        .take_while(|line| line.starts_with('|'))
        .map(|line| {
            // a pipe behind a backslash belongs to its cell
            let line = line.replace("\\\\", "\u{0}").replace("\\|", "\u{1}");
            let cells = line.trim_matches('|').split('|');
            cells
                .map(|cell| cell.trim().replace('\u{1}', "\\|").replace('\u{0}', "\\\\"))
                .collect()
        })
        .collect()
}

#[test]
fn a_page_has_the_table_that_users_know() {
    let dir = folder_with("");
    let pages = pages(dir.path(), &bike_sharing());
    let ride = &pages["models/ride.md"];
    let expected = [
        ["id", "string", "", "required, read-only"],
        [
            "status",
            "[Status](#Status)",
            "",
            "required<br>known values: reserved, riding, paused, ended",
        ],
        ["vehicle", "[Vehicle](vehicle.md)", "", "optional"],
        ["rider", "[Rider](rider.md)", "", "optional"],
        ["startedAt", "date-time", "", "required"],
        ["endedAt", "date-time", "", "optional"],
        ["track", "list of [Position](position.md)", "", "optional"],
        [
            "fees",
            "map of [Money](money.md)",
            "What it costs, by reason.",
            "optional",
        ],
        ["labels", "map of string or null", "", "optional"],
        [
            "type",
            "[Type](#Type)",
            "Which rate applies.",
            "optional<br>known values: 1, 2, 5",
        ],
    ];
    assert_eq!(rows(ride), expected);
    for part in [
        "# Ride\n",
        "<a id=\"Status\"></a>",
        "- POST /rides (startRide): response 201\n",
        "- PATCH /rides/\\{rideId\\} (patchRide): response 200\n",
        "Areas: [Rides](../areas/rides.md)",
    ] {
        assert!(ride.contains(part), "{part} is not in: {ride}");
    }
    let money = &pages["models/money.md"];
    assert!(money.contains("- [Ride](ride.md): fees\n"), "{money}");
    assert!(money.contains("Through other models"), "{money}");
    assert!(pages["models/electric_bike.md"].contains("optional, deprecated"));
    assert!(pages["models/ride_request.md"].contains("optional, write-only"));
    let vehicle = &pages["models/vehicle.md"];
    assert!(
        vehicle.contains("| city | [CityBike](city_bike.md) |"),
        "{vehicle}"
    );
    assert!(pages["areas/rides.md"].contains("| GET /rides/\\{rideId\\} | getRide | "));
    assert!(pages["index.md"].contains("| [Rides](areas/rides.md) | rides | 4 | "));
    assert!(pages["models.md"].contains(
        "| [Position](models/position.md) | alias | Longitude and latitude in degrees. |"
    ));
}

#[test]
fn every_link_leads_to_a_page() {
    let dir = folder_with("");
    let pages = pages(dir.path(), &bike_sharing());
    let mut links = 0;
    for (path, text) in pages.iter().filter(|(path, _)| path.ends_with(".md")) {
        for target in text.split("](").skip(1) {
            let target = target.split(')').next().expect("a link");
            links += 1;
            if let Some(anchor) = target.strip_prefix('#') {
                assert!(
                    text.contains(&format!("<a id=\"{anchor}\">")),
                    "{path}: {target}"
                );
                continue;
            }
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
            for part in target.split('/') {
                match part {
                    ".." => drop(parts.pop()),
                    part => parts.push(part),
                }
            }
            assert!(pages.contains_key(&parts.join("/")), "{path}: {target}");
        }
    }
    assert!(links > 100, "only {links} links");
}

#[test]
fn what_a_document_says_stays_in_its_cell() {
    let spec = r##"
openapi: 3.0.3
info: {title: "A | B <b>", version: "1"}
paths: {}
components:
  schemas:
    "A|B":
      type: object
      description: "first\n| second | line |\n# third"
      properties:
        "a|b": {type: string, description: "one | two\nthree <script>alert(`1`)</script> [x](y) *b* \\| end"}
        "`tick`": {type: string, enum: ["x|y", "<i>", "_z_"]}
        "c": {$ref: "#/components/schemas/A|B"}
"##;
    let dir = folder_with(spec);
    let pages = pages(dir.path(), "spec.yaml");
    let page = pages
        .iter()
        .find(|(path, _)| path.starts_with("models/"))
        .expect("a page")
        .1;
    let rows = rows(page);
    assert_eq!(rows.len(), 3, "{page}");
    assert!(rows.iter().all(|row| row.len() == 4), "{page}");
    assert_eq!(rows[0][0], r"a\|b");
    assert_eq!(
        rows[0][2],
        r"one \| two three &lt;script&gt;alert(`1`)&lt;/script&gt; x *b* \| end"
    );
    assert_eq!(rows[1][0], r"\`tick\`");
    assert!(
        rows[1][3].ends_with(r"known values: x\|y, &lt;i&gt;, \_z\_"),
        "{page}"
    );
    assert!(rows[2][1].starts_with(r"[A\|B]("), "{page}");
    assert!(
        page.contains("\nfirst \\| second \\| line \\|<br><br>**third**\n"),
        "{page}"
    );
    for text in pages.values() {
        assert!(!text.contains("<script") && !text.contains("<b>"), "{text}");
    }
}

#[test]
fn only_what_differs_is_written_and_only_what_is_listed_removed() {
    let dir = folder_with(&std::fs::read_to_string(bike_sharing()).expect("readable"));
    let out = dir.path().join("pages");
    let docs = |more: &[&str]| {
        let mut arguments = vec!["docs", "--spec", "spec.yaml", "--out", "pages"];
        arguments.extend(more);
        generator(dir.path(), &arguments)
    };
    expect(&docs(&["--check"]), 1);
    assert!(!out.exists(), "a check writes nothing");
    let (stdout, _) = expect(&docs(&[]), 0);
    assert!(stdout.contains(" 0 unchanged, 0 removed"), "{stdout}");
    let first = files_below(&out);
    expect(&docs(&["--check"]), 0);
    let (stdout, _) = expect(&docs(&[]), 0);
    assert!(stdout.contains("files: 0 written"), "{stdout}");

    // a schema goes, a page is changed by hand, and somebody puts a page of their own there
    let spec = std::fs::read_to_string(dir.path().join("spec.yaml")).expect("readable");
    let smaller = spec
        .replace("    VehicleKind:\n", "    KindOfVehicle:\n")
        .replace("schemas/VehicleKind", "schemas/KindOfVehicle");
    std::fs::write(dir.path().join("spec.yaml"), smaller).expect("written");
    std::fs::write(out.join("models/ride.md"), "changed").expect("written");
    std::fs::write(out.join("models/own.md"), "mine").expect("written");
    let (stdout, _) = expect(&docs(&["--check"]), 1);
    for line in [
        "stale: pages/models/ride.md",
        "missing: pages/models/kind_of_vehicle.md",
        "extra: pages/models/vehicle_kind.md",
    ] {
        assert!(stdout.contains(line), "{line}: {stdout}");
    }
    assert!(!stdout.contains("own.md"), "{stdout}");
    expect(&docs(&[]), 0);
    let second = files_below(&out);
    let names = |files: &std::collections::BTreeMap<String, String>| {
        files.keys().cloned().collect::<BTreeSet<_>>()
    };
    let mut expected = names(&first);
    expected.remove("models/vehicle_kind.md");
    expected.insert("models/kind_of_vehicle.md".to_owned());
    expected.insert("models/own.md".to_owned());
    assert_eq!(names(&second), expected);
    assert_eq!(second["models/own.md"], "mine");
    assert_eq!(second["models/ride.md"], first["models/ride.md"]);
}

#[test]
fn foreign_folders_are_left_alone() {
    let dir = folder_with(&std::fs::read_to_string(bike_sharing()).expect("readable"));
    let out = dir.path().join("pages");
    std::fs::create_dir(&out).expect("a folder");
    std::fs::write(out.join("index.md"), "mine").expect("written");
    let arguments = ["docs", "--spec", "spec.yaml", "--out", "pages"];
    let before = files_below(&out);
    let (_, stderr) = expect(&generator(dir.path(), &arguments), 2);
    assert!(
        stderr.contains("pages") && stderr.contains("another folder"),
        "{stderr}"
    );
    assert_eq!(files_below(&out), before);

    // a list that was changed by hand leads nowhere else
    std::fs::remove_file(out.join("index.md")).expect("removed");
    expect(&generator(dir.path(), &arguments), 0);
    let list = out.join(".generated");
    let text = std::fs::read_to_string(&list).expect("a list");
    std::fs::write(&list, text + "../spec.yaml\n/etc/hostname\n").expect("written");
    expect(&generator(dir.path(), &arguments), 0);
    assert!(dir.path().join("spec.yaml").exists());
}
