//! Each fixture's document with the models that it must become.
//!
//! A fixture may have a program, `uses.rs`, which must compile with its models.
//!
//! `ACCEPT=1 cargo test -p generator --test golden` writes what the generator produces as what is expected.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use quote::ToTokens;
use support::{Fixture, cargo, files_below, fixtures, generated_with, sync};

const DIAGNOSTICS: &str = "diagnostics.txt";

#[test]
fn documents_become_what_is_expected() {
    let accept = std::env::var_os("ACCEPT").is_some_and(|value| value == "1");
    let mut report = String::new();
    for fixture in fixtures() {
        let actual = output(&fixture);
        let expected = fixture.dir.join("expected");
        if accept {
            sync(&expected, &actual);
        } else {
            compare(&fixture.name, &files_below(&expected), &actual, &mut report);
        }
    }
    assert!(
        report.is_empty(),
        "{report}\nif this is as it should be, run the test with ACCEPT=1 and review the diff"
    );
}

/// The files that are compared.
fn output(fixture: &Fixture) -> BTreeMap<String, String> {
    let source = fixture.source.clone();
    let generated = generated_with(source, &fixture.renames, "case", fixture.operations);
    let mut files = generated.models();
    files.insert(DIAGNOSTICS.to_owned(), generated.diagnostics);
    files
}

fn compare(
    case: &str,
    expected: &BTreeMap<String, String>,
    actual: &BTreeMap<String, String>,
    report: &mut String,
) {
    for path in expected.keys().filter(|path| !actual.contains_key(*path)) {
        let _ = writeln!(report, "{case}: {path} is no longer generated");
    }
    for (path, text) in actual {
        match expected.get(path) {
            None => {
                let _ = writeln!(report, "{case}: {path} is generated and not expected");
            }
            Some(expected) if expected != text => {
                let diff = similar::TextDiff::from_lines(expected, text);
                let diff = diff
                    .unified_diff()
                    .context_radius(2)
                    .header("expected", "generated")
                    .to_string();
                let _ = writeln!(report, "{case}: {path} differs\n{diff}");
            }
            Some(_) => {}
        }
    }
}

/// A program that uses every public type of a crate as the README says that it can be used.
fn promises(name: &str, files: &BTreeMap<String, String>) -> String {
    let is_named = |ty: &syn::Type, name: &str| match ty {
        syn::Type::Path(ty) => ty
            .path
            .segments
            .last()
            .is_some_and(|last| last.ident == name),
        _ => false,
    };
    // an alias of the type of an enum is one as well
    let mut open: BTreeSet<String> = BTreeSet::from(["Open".to_owned()]);
    let aliases: Vec<(String, syn::Type)> = files
        .iter()
        .filter(|(path, _)| path.ends_with(".rs"))
        .flat_map(|(_, text)| syn::parse_file(text).expect("Rust").items)
        .filter_map(|item| match item {
            syn::Item::Type(alias) => Some((alias.ident.to_string(), *alias.ty)),
            _ => None,
        })
        .collect();
    while let Some((ident, _)) = aliases
        .iter()
        .find(|(ident, ty)| !open.contains(ident) && open.iter().any(|name| is_named(ty, name)))
    {
        open.insert(ident.clone());
    }
    let mut uses = String::new();
    for (path, text) in files {
        let Some(module) = path
            .strip_prefix("src/models/")
            .or_else(|| path.strip_prefix("src/"))
            .and_then(|path| path.strip_suffix(".rs"))
            .filter(|module| *module != "lib")
        else {
            continue;
        };
        let items = syn::parse_file(text).expect("Rust").items;
        let is_enum = |ident: &syn::Ident| {
            let makes_it_one = |item: &syn::Item| match item {
                syn::Item::Macro(call) => {
                    let of = call.mac.path.segments.last();
                    let first = call.mac.tokens.clone().into_iter().next();
                    of.is_some_and(|of| of.ident == "values")
                        && first.is_some_and(|first| *ident == first.to_string())
                }
                _ => false,
            };
            items.iter().any(makes_it_one)
        };
        for item in &items {
            let (visibility, ident) = match item {
                syn::Item::Struct(found) => (&found.vis, &found.ident),
                syn::Item::Enum(found) => (&found.vis, &found.ident),
                syn::Item::Type(found) => (&found.vis, &found.ident),
                _ => continue,
            };
            assert!(
                matches!(visibility, syn::Visibility::Public(_)),
                "{path}: {ident} is private"
            );
            let ty = format!("models::{module}::{ident}");
            let is_open = matches!(item, syn::Item::Type(_)) && open.contains(&ident.to_string());
            if is_enum(ident) {
                let _ = writeln!(uses, "    promised::<models::runtime::Open<{ty}>>();");
                continue;
            }
            let _ = writeln!(uses, "    promised::<{ty}>();");
            if !is_open {
                let _ = writeln!(uses, "    let _ = <{ty} as Default>::default();");
            }
        }
    }
    format!(
        "#![allow(deprecated)]\n\
         use case_{} as models;\n\
         fn promised<T>() where T: Clone + PartialEq + std::fmt::Debug + serde::Serialize + \
         serde::de::DeserializeOwned + Send + Sync + 'static {{}}\n\
         fn main() {{\n{uses}}}\n",
        name.replace('-', "_")
    )
}

/// All expected models compile, with and without setters, and neither rustc, clippy nor rustdoc has a word to say. Every
/// public type of them can be copied, compared, printed, read and written.
#[test]
fn what_is_expected_compiles_without_warnings() {
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden");
    let mut files = BTreeMap::new();
    let mut members = Vec::new();
    for fixture in fixtures() {
        let name = fixture.name.replace('_', "-");
        let expected = files_below(&fixture.dir.join("expected"));
        if !expected.contains_key("src/lib.rs") {
            continue;
        }
        let generated = generated_with(
            fixture.source.clone(),
            &fixture.renames,
            &format!("case-{name}"),
            fixture.operations,
        );
        let models = generated.models();
        for (path, text) in generated.files {
            let text = match path.as_str() {
                "Cargo.toml" => text.replace("[workspace]\n", ""),
                _ if models.contains_key(&path) => continue,
                _ => text,
            };
            files.insert(format!("{name}/{path}"), text);
        }
        files.insert(
            format!("{name}/examples/promises.rs"),
            promises(&name, &expected),
        );
        if let Ok(uses) = fs::read_to_string(fixture.dir.join("uses.rs")) {
            files.insert(format!("{name}/examples/uses.rs"), uses);
        }
        for (path, text) in expected.into_iter().filter(|(path, _)| path != DIAGNOSTICS) {
            files.insert(format!("{name}/{path}"), text);
        }
        members.push(name);
    }
    assert!(
        members.len() >= 20,
        "only {} fixtures have models",
        members.len()
    );
    files.insert(
        "Cargo.toml".to_owned(),
        format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n"),
    );
    sync(&workspace, &files);
    // clippy reports what rustc reports and more
    cargo(
        &workspace,
        &[
            "clippy",
            "--quiet",
            "--workspace",
            "--lib",
            "--examples",
            "--keep-going",
            "--all-features",
            "--",
            "-D",
            "warnings",
        ],
    );
    cargo(
        &workspace,
        &["doc", "--quiet", "--workspace", "--keep-going", "--no-deps"],
    );
}

/// What is promised of CallbackMediaParticipant at 224.0.0: name in JSON, field and type, in the order of the document.
const CALLBACK_MEDIA_PARTICIPANT: [(&str, &str, &str); 45] = [
    ("id", "id", "Option<String>"),
    ("name", "name", "Option<String>"),
    ("address", "address", "Option<String>"),
    ("startTime", "start_time", "Option<DateTime>"),
    ("connectedTime", "connected_time", "Option<DateTime>"),
    ("endTime", "end_time", "Option<DateTime>"),
    ("startHoldTime", "start_hold_time", "Option<DateTime>"),
    ("purpose", "purpose", "Option<String>"),
    ("state", "state", "Option<Open<State>>"),
    ("direction", "direction", "Option<Open<Direction>>"),
    (
        "disconnectType",
        "disconnect_type",
        "Option<Open<DisconnectType>>",
    ),
    ("held", "held", "Option<bool>"),
    ("wrapupRequired", "wrapup_required", "Option<bool>"),
    ("wrapupPrompt", "wrapup_prompt", "Option<String>"),
    ("mediaRoles", "media_roles", "Option<Vec<String>>"),
    ("user", "user", "Option<Box<DomainEntityRef>>"),
    ("queue", "queue", "Option<Box<DomainEntityRef>>"),
    ("team", "team", "Option<Box<DomainEntityRef>>"),
    (
        "attributes",
        "attributes",
        "Option<BTreeMap<String,String>>",
    ),
    ("errorInfo", "error_info", "Option<Box<ErrorInfo>>"),
    ("script", "script", "Option<Box<DomainEntityRef>>"),
    ("wrapupTimeoutMs", "wrapup_timeout_ms", "Option<i32>"),
    ("wrapupSkipped", "wrapup_skipped", "Option<bool>"),
    ("alertingTimeoutMs", "alerting_timeout_ms", "Option<i32>"),
    ("provider", "provider", "Option<String>"),
    (
        "externalContact",
        "external_contact",
        "Option<Box<DomainEntityRef>>",
    ),
    (
        "externalOrganization",
        "external_organization",
        "Option<Box<DomainEntityRef>>",
    ),
    ("wrapup", "wrapup", "Option<Box<Wrapup>>"),
    ("peer", "peer", "Option<String>"),
    (
        "flaggedReason",
        "flagged_reason",
        "Option<Open<FlaggedReason>>",
    ),
    (
        "journeyContext",
        "journey_context",
        "Option<Box<JourneyContext>>",
    ),
    (
        "conversationRoutingData",
        "conversation_routing_data",
        "Option<Box<ConversationRoutingData>>",
    ),
    ("startAcwTime", "start_acw_time", "Option<DateTime>"),
    ("endAcwTime", "end_acw_time", "Option<DateTime>"),
    ("parkTime", "park_time", "Option<DateTime>"),
    ("resumeTime", "resume_time", "Option<DateTime>"),
    (
        "outboundPreview",
        "outbound_preview",
        "Option<Box<DialerPreview>>",
    ),
    ("voicemail", "voicemail", "Option<Box<Voicemail>>"),
    ("callbackNumbers", "callback_numbers", "Option<Vec<String>>"),
    ("callbackUserName", "callback_user_name", "Option<String>"),
    ("externalCampaign", "external_campaign", "Option<bool>"),
    ("skipEnabled", "skip_enabled", "Option<bool>"),
    ("timeoutSeconds", "timeout_seconds", "Option<i32>"),
    (
        "automatedCallbackConfigId",
        "automated_callback_config_id",
        "Option<String>",
    ),
    (
        "callbackScheduledTime",
        "callback_scheduled_time",
        "Option<DateTime>",
    ),
];

/// The frozen copy of the schema, so that no update of the pinned document touches what is promised.
#[test]
fn callback_media_participant_is_what_was_promised_at_224_0_0() {
    let fixture = fixtures()
        .into_iter()
        .find(|fixture| fixture.name == "callback_media_participant")
        .expect("the fixture");
    let files = generated_with(fixture.source, &fixture.renames, "case", false).files;
    let file = syn::parse_file(&files["src/models/callback_media_participant.rs"]).expect("Rust");
    let found = file.items.iter().find_map(|item| match item {
        syn::Item::Struct(found) if found.ident == "CallbackMediaParticipant" => Some(found),
        _ => None,
    });
    let fields: Vec<(String, String)> = found
        .expect("the struct")
        .fields
        .iter()
        .map(|field| {
            let ident = field.ident.as_ref().expect("a name").to_string();
            let ty = field
                .ty
                .to_token_stream()
                .to_string()
                .replace(' ', "")
                .replace(",>", ">");
            (ident, last_segments(&ty))
        })
        .collect();
    let (extra, fields) = fields.split_last().expect("fields");
    assert_eq!(extra, &("extra".to_owned(), "Extra".to_owned()));
    let (_, table) = files["src/models/callback_media_participant.rs"]
        .split_once("model!(CallbackMediaParticipant ")
        .expect("the table of properties");
    let wire_names = table.lines().filter_map(|line| {
        let (_, rest) = line.split_once(" = \"")?;
        rest.split('"').next()
    });
    let found: Vec<(&str, &str, &str)> = wire_names
        .zip(fields)
        .map(|(wire_name, (ident, ty))| (wire_name, ident.as_str(), ty.as_str()))
        .collect();
    assert_eq!(found, CALLBACK_MEDIA_PARTICIPANT);
    assert_eq!(fields.len(), CALLBACK_MEDIA_PARTICIPANT.len());
}

/// A type without the paths of its names.
fn last_segments(ty: &str) -> String {
    let mut text = String::new();
    for part in ty.split_inclusive(['<', '>', ',']) {
        text.push_str(part.rsplit("::").next().unwrap_or_default());
    }
    text
}
