//! The files that people keep: names that collide, entries that match nothing, secrets that nobody has listed.

use generator::diagnostics::{Diagnostic, Severity};
use generator::generate::{Config, Layout, Outcome, Package, generate};
use generator::ir::TypeKind;
use generator::names::Renames;
use generator::render::Templates;
use generator::secrets::Secrets;
use generator::spec::{self, Source};

const DOCUMENT: &str = "
openapi: 3.0.3
info: {title: t, version: '1'}
paths: {}
components:
  schemas:
    OAuthClient:
      type: object
      properties:
        clientSecret: {type: string}
        changePassword: {type: boolean}
        passwordKind: {type: string, enum: [weak, strong]}
        idToken: {type: string}
        tokens: {type: array, items: {type: string}}
        state: {type: string, enum: [on, off]}
    User:
      type: object
      properties:
        id: {type: string}
        ID: {type: string}
";

fn outcome(renames: &str, secrets: Option<&str>) -> Outcome {
    let source = Source {
        name: "spec.yaml".to_owned(),
        bytes: DOCUMENT.as_bytes().to_vec(),
    };
    let spec = spec::load(&[source]).spec.expect("a sound document");
    let config = Config {
        templates: Templates::built_in().expect("sound templates"),
        renames: Renames::parse("renames.toml", renames).expect("sound renames"),
        secrets: secrets.map_or_else(Secrets::default, |text| {
            Secrets::parse("secrets.toml", text).expect("a sound list")
        }),
        layout: Layout::Standalone(Package::named("models")),
        operations: false,
    };
    generate(&spec, &config)
}

fn errors(outcome: &Outcome) -> Vec<&Diagnostic> {
    let errors = outcome.diagnostics.iter();
    errors
        .filter(|found| found.severity == Severity::Error)
        .collect()
}

#[test]
fn a_rename_to_a_name_that_another_has_is_an_error_at_its_line() {
    for (renames, line, said) in [
        (
            "[types]\n\"OAuthClient\" = \"User\"\n",
            2,
            "collides with the type of `User`",
        ),
        (
            "# why\n[modules]\n\n\"OAuthClient\" = \"user\"\n",
            4,
            "collides with the module of `User`",
        ),
        (
            "[fields]\n\"OAuthClient.idToken\" = \"client_secret\"\n",
            2,
            "collides with the field of `OAuthClient.clientSecret`",
        ),
        (
            "[variants]\n\"OAuthClient.state.on\" = \"Off\"\n",
            2,
            "collides with the variant of `OAuthClient.state.off`",
        ),
        (
            "[types]\n\"OAuthClient.state\" = \"OAuthClient\"\n",
            2,
            "collides with a name in its module",
        ),
    ] {
        let outcome = outcome(renames, None);
        let [error] = errors(&outcome)[..] else {
            panic!("{renames}: {:?}", outcome.diagnostics)
        };
        assert!(error.message.contains(said), "{renames}: {error}");
        assert_eq!(
            (
                error.code.as_str(),
                error.file.as_str(),
                error.position.map(|at| at.0)
            ),
            ("rename-collision", "renames.toml", Some(line)),
            "{renames}"
        );
        assert!(outcome.files.is_empty(), "{renames}");
    }
}

#[test]
fn a_rename_may_pin_a_name_or_swap_two() {
    for renames in [
        // `id` has the name already, `ID` has a suffix
        "[fields]\n\"User.id\" = \"id\"\n",
        "[types]\n\"OAuthClient\" = \"User\"\n\"User\" = \"Person\"\n",
        "[types]\n\"OAuthClient\" = \"User\"\n\"User\" = \"OAuthClient\"\n",
        "[types]\n\"Nobody\" = { name = \"User\", gone = \"2\" }\n",
    ] {
        let outcome = outcome(renames, None);
        assert!(outcome.is_ok(), "{renames}: {:?}", errors(&outcome));
    }
}

#[test]
fn an_entry_that_matches_nothing_is_an_error_unless_it_is_marked() {
    let outcome = outcome(
        "[fields]\n\"User.idd\" = \"x\"\n",
        Some("properties = [\n  \"clientSecrets\",\n  { name = \"old\", gone = \"2\" },\n]\n"),
    );
    let errors = errors(&outcome);
    let found: Vec<_> = errors
        .iter()
        .map(|error| (error.file.as_str(), error.position.map(|at| at.0)))
        .collect();
    assert_eq!(
        found,
        [("renames.toml", Some(2)), ("secrets.toml", Some(2))]
    );
    assert!(errors[0].help.contains("`User.id`"), "{}", errors[0]);
    assert!(errors[1].help.contains("`clientSecret`"), "{}", errors[1]);
}

fn secret(outcome: &Outcome) -> Vec<&str> {
    let shapes = outcome.model.types.iter().filter_map(|ty| match &ty.kind {
        TypeKind::Struct(shape) => Some(shape),
        _ => None,
    });
    shapes
        .flat_map(|shape| &shape.fields)
        .filter(|field| field.secret)
        .map(|field| field.wire_name.as_str())
        .collect()
}

#[test]
fn what_looks_like_a_secret_is_one_until_somebody_says_otherwise() {
    let unlisted = |outcome: &Outcome| {
        let found = outcome.diagnostics.iter();
        found
            .filter(|found| found.code == "secret-unlisted")
            .map(|found| found.severity)
            .collect::<Vec<_>>()
    };
    // a flag and a choice are no secrets
    let without = outcome("", None);
    assert_eq!(secret(&without), ["clientSecret", "idToken", "tokens"]);
    assert_eq!(unlisted(&without), [Severity::Note; 3]);
    let list = "properties = [\"idToken\"]\nharmless = [\"OAuthClient.tokens\"]\n";
    let with = outcome("", Some(list));
    assert_eq!(secret(&with), ["clientSecret", "idToken"]);
    assert_eq!(unlisted(&with), [Severity::Warning]);
    let both = Secrets::parse("s", "properties = ['a']\nharmless = ['a']\n");
    assert!(both.is_err_and(|error| error.contains("`a`")));
}
