//! The table of everything that the generator has to say about a document or a list.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use crate::lists::nearest_names;

use super::Severity::{self, Error, Note, Warning};

/// The step that finds something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Bytes become a tree.
    Syntax,
    /// The tree is checked and brought into one form.
    Document,
    /// Schemas become types, and types get their names.
    Lowering,
    /// Lists that people keep are applied.
    Lists,
    /// Files are printed and written.
    Output,
    /// `lint` looks for faults of the document itself.
    Lint,
}

impl Step {
    const ALL: [Self; 6] = [
        Self::Syntax,
        Self::Document,
        Self::Lowering,
        Self::Lists,
        Self::Output,
        Self::Lint,
    ];

    fn title(self) -> &'static str {
        match self {
            Self::Syntax => "Files that cannot be parsed",
            Self::Document => "Reading a document",
            Self::Lowering => "Types and names",
            Self::Lists => "Overlays, names, secrets and policies",
            Self::Output => "Output",
            Self::Lint => "Lint rules",
        }
    }
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The kind of finding.
    pub code: Code,
    /// Its name in kebab case.
    pub id: &'static str,
    /// The step that finds it.
    pub step: Step,
    /// The severities it can have, the usual one first.
    pub severities: &'static [Severity],
    /// What is wrong, in one sentence without a full stop.
    pub meaning: &'static str,
    /// What to do about it, in one sentence without a full stop.
    pub help: &'static str,
}

/// All rows, by step and name.
pub fn all() -> impl Iterator<Item = &'static Row> {
    ROWS.iter()
}

impl Code {
    /// Its row of the table.
    pub fn row(self) -> &'static Row {
        // The table has the rows in the order of the variants.
        &ROWS[self as usize]
    }

    /// Its name in kebab case, as messages and the command line have it.
    pub fn as_str(self) -> &'static str {
        self.row().id
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl FromStr for Code {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(row) = all().find(|row| row.id == text) {
            return Ok(row.code);
        }
        let near = nearest_names(text, all().map(|row| row.id));
        Err(match near.first() {
            Some(near) => format!("there is no such code; did you mean `{near}`?"),
            None => "there is no such code; generator/docs/diagnostics.md lists all".to_owned(),
        })
    }
}

impl PartialEq<&str> for Code {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl Ord for Code {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl PartialOrd for Code {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// The page of the documentation that lists all diagnostics.
pub fn page() -> String {
    let mut page = String::from(
        "# Diagnostics\n\n\
         Every message about a document or a list has one of these codes. An error means that nothing is written; after a\n\
         warning or a note, generation goes on. `generator lint --rule CODE` and `--skip CODE` select by code. This page is\n\
         printed from `generator/src/diagnostics/codes.rs`.\n",
    );
    for step in Step::ALL {
        page.push_str(&format!(
            "\n## {}\n\n| Code | Severity | Meaning | What to do |\n| --- | --- | --- | --- |\n",
            step.title()
        ));
        for row in all().filter(|row| row.step == step) {
            let severities: Vec<&str> = row.severities.iter().map(|it| it.as_str()).collect();
            page.push_str(&format!(
                "| `{}` | {} | {} | {} |\n",
                row.id,
                severities.join(", "),
                row.meaning,
                row.help
            ));
        }
    }
    page
}

macro_rules! codes {
    ($($step:ident { $($code:ident $id:literal $severities:tt $meaning:literal, $help:literal;)* })*) => {
        /// A kind of finding.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Code {
            $($(#[doc = $meaning] $code,)*)*
        }

        static ROWS: &[Row] = &[$($(Row {
            code: Code::$code,
            id: $id,
            step: Step::$step,
            severities: &$severities,
            meaning: $meaning,
            help: $help,
        },)*)*];
    };
}

// Code, name, severities with the usual one first, meaning, what to do.
codes! {
    Syntax {
        AliasExpansion "alias-expansion" [Error] "YAML aliases expand far beyond the size of this document", "write the repeated parts out, or use `$ref`";
        EmptyDocument "empty-document" [Error] "the file is empty", "provide an OpenAPI 3 or Swagger 2.0 document";
        Encoding "encoding" [Error] "the file is not UTF-8", "save it as UTF-8";
        NotADocument "not-a-document" [Error] "the file is not an API document: HTML, XML, or not an object with `openapi` or `swagger`", "check the file; servers often send a page when they reject a request";
        SeveralDocuments "several-documents" [Error] "the file contains more than one YAML document", "put each document into a separate file";
        Syntax "syntax" [Error] "the JSON or YAML is invalid", "correct the syntax here";
        TooDeep "too-deep" [Error] "values are nested too deeply", "move inner schemas to components and refer to them";
        Truncated "truncated" [Error] "the JSON is incomplete", "download or write the file again";
        Version "version" [Error] "the version of the document is missing, contradictory or not supported", "provide a Swagger 2.0, OpenAPI 3.0 or 3.1 document";
    }
    Document {
        CollectionFormat "collection-format" [Warning] "OpenAPI 3.0 has no style for this `collectionFormat`; it is kept as an extension", "nothing, unless you send the parameter";
        ContentBesideSchema "content-beside-schema" [Warning] "a parameter or header has both `content` and `schema`", "keep one of the two";
        DocumentsDiffer "documents-differ" [Error] "two merged documents define a component differently", "rename one of the two, or make them identical";
        DuplicateKey "duplicate-key" [Error, Warning] "a key is repeated in an object; an error if the values differ and models are generated from them", "remove or rename one of the two";
        DynamicReference "dynamic-reference" [Note] "`$dynamicRef` is treated as `$ref`", "nothing, unless another schema should replace the target";
        EmptyArray "empty-array" [Warning] "a list that needs an element is empty", "add an element or remove the key";
        EmptyEnum "empty-enum" [Warning] "an `enum` lists no values and is ignored", "list the values or remove the key";
        EnumType "enum-type" [Warning] "a listed value does not have the type of the schema", "use a value of this type";
        ExternalReference "external-reference" [Error, Warning] "a reference points outside the files that may be read", "bundle the document, or add the part to it";
        IgnoredKeyword "ignored-keyword" [Warning] "the keyword has no effect on the models", "nothing";
        ItemsList "items-list" [Warning] "a list of schemas in `items` is not supported; the elements become any JSON value", "use one schema for all elements";
        Limit "limit" [Warning, Error] "a limit is not a valid number, or references expand to too many values", "correct the number, or move the part to components";
        MisplacedKeyword "misplaced-keyword" [Warning] "a keyword has no meaning at this place", "move it to where it belongs";
        MissingKey "missing-key" [Warning] "a required key is missing", "add it";
        NewerVersion "newer-version" [Warning] "a keyword belongs to a newer version than the document declares", "declare that version, or use the form of the declared one";
        NotABoolean "not-a-boolean" [Warning] "`true` or `false` is expected", "use `true` or `false` without quotes";
        NotAString "not-a-string" [Warning] "a string is expected", "quote the value";
        NullValue "null-value" [Warning] "a key has no value", "give it a value or remove the key";
        Number "number" [Warning] "JSON has no infinite or undefined numbers; this one becomes a string", "use a finite number, or quote the string";
        Overlay "overlay" [Error] "the overlay or one of its actions is invalid", "correct it as described in the message";
        OverlayAdds "overlay-adds" [Warning] "the overlay adds a name that is similar to an existing one", "correct the spelling if you meant the existing one";
        OverlayUnmatched "overlay-unmatched" [Error] "the overlay names a place that the document does not have", "correct the target, or remove the action";
        SeveralBodies "several-bodies" [Warning] "an operation has more than one body parameter; the first one is used", "merge them";
        TooLarge "too-large" [Error, Warning] "the document expands to more than its size allows", "move repeated parts to components";
        UnknownKey "unknown-key" [Warning] "the key does not exist at this place", "correct the spelling, or begin an extension with `x-`";
        UnknownValue "unknown-value" [Warning] "the value is not one of those that are defined", "use a defined value";
        Unreadable "unreadable" [Warning] "a part does not have the required form and is ignored", "compare it with the OpenAPI specification";
        UnresolvedReference "unresolved-reference" [Warning, Error] "a reference has no target, or is circular", "correct the reference, or add the part";
        UnsupportedKeyword "unsupported-keyword" [Warning] "the keyword is not supported, so the type is less precise than the schema", "express the schema differently, or amend it with `--overlay`";
        UnsupportedReference "unsupported-reference" [Warning] "a reference points to a part of another kind", "refer to a part of the required kind";
        WrongType "wrong-type" [Warning, Error] "a value does not have the expected JSON type", "use a value of the expected type";
    }
    Lowering {
        ArrayWithoutItems "array-without-items" [Note] "an array without `items` contains any JSON values", "provide a schema for its elements";
        CircularAlias "circular-alias" [Warning] "a schema consists only of a reference back to itself; it becomes any JSON value", "give one of them content";
        EnumNames "enum-names" [Warning] "an extension does not provide exactly one name per enum value", "list as many names as there are values";
        FormatNotMapped "format-not-mapped" [Note] "the format of a number or integer has no Rust type of its own", "nothing, if the type without the format is suitable";
        MixedEnum "mixed-enum" [Warning] "an `enum` lists values of several types; it becomes any JSON value", "list values of a single type";
        NameCollision "name-collision" [Note] "two names map to the same Rust name, and one of them gets a suffix", "choose another name in the renames";
        NestedTooDeep "nested-too-deep" [Warning] "unnamed types are nested too deeply; the inner one becomes any JSON value", "give inner schemas a name under components";
        OverriddenProperty "overridden-property" [Note] "a property overrides one of the same name from `allOf`", "nothing, if this is intended";
        RecursiveWithoutName "recursive-without-name" [Warning] "a schema contains itself and has no name; it becomes any JSON value", "give it a name under components";
        SeveralAnswers "several-answers" [Note] "the successful responses of an operation have different bodies; they are decoded as any JSON value or as bytes", "nothing, if this is intended";
        TooManyProperties "too-many-properties" [Warning] "a schema has more properties than a struct can have; it becomes any JSON value", "group the properties in schemas of their own";
        UndeclaredPlaceholder "undeclared-placeholder" [Warning] "a placeholder of a path is not declared as a parameter; it takes a string", "declare the parameter";
        UnknownType "unknown-type" [Warning] "the `type` is unknown; it becomes any JSON value", "use a type that OpenAPI knows";
        UnsupportedNot "unsupported-not" [Warning] "no Rust type can express `not`; it becomes any JSON value", "describe what the value is";
        UnsupportedTopic "unsupported-topic" [Warning] "a notification topic cannot be written as a pattern", "correct the topic";
        UnusableAllOf "unusable-all-of" [Warning] "a part of `allOf` cannot be merged with the others and is ignored", "correct the reference or the type of this part";
        UnusedPathParameter "unused-path-parameter" [Warning] "a path parameter has no placeholder in the path and is ignored", "correct the name, or add the placeholder";
    }
    Lists {
        PolicyWithoutMatch "policy-without-match" [Error] "an entry of the drift policy matches nothing", "correct or remove it, or mark it as gone";
        RenameCollision "rename-collision" [Error] "a chosen name is already taken", "choose another name, or rename the other one too";
        RenameWithoutMatch "rename-without-match" [Error] "an entry of the renames matches nothing", "correct or remove it, or mark it as gone";
        SecretUnlisted "secret-unlisted" [Warning, Note] "a property looks like a secret and is not listed", "add it to `properties` or `harmless` in the list of secrets";
        SecretWithoutProperty "secret-without-property" [Error] "an entry of the list of secrets matches nothing", "correct or remove it, or mark it as gone";
    }
    Output {
        Failed "failed" [Error] "the command failed", "correct the arguments, the file or the I/O problem named in the message";
        NotAMember "not-a-member" [Note] "the generated crate is inside a workspace that does not list it", "add it to `members` or `exclude`";
        NotRust "not-rust" [Error] "a template prints invalid Rust", "correct the template";
        StaleCopy "stale-copy" [Error] "a copied file differs from its original", "regenerate to copy it again";
        TemplateError "template-error" [Error] "a template cannot be parsed or rendered", "correct the template";
    }
    Lint {
        AmbiguousPath "ambiguous-path" [Warning] "two paths differ only in the names of their parameters, so requests cannot be told apart", "merge the two, or change a literal part of one";
        ContradictoryLimits "contradictory-limits" [Warning] "a lower limit is above the upper limit, so no value is valid", "correct one of the two limits";
        DefaultNotInEnum "default-not-in-enum" [Warning] "the default is not one of the listed values", "use a listed value, or list this one";
        DefaultType "default-type" [Warning] "the type of the default does not match the schema", "use a value of the schema's type";
        DiscriminatorMapping "discriminator-mapping" [Warning] "the mapping of a discriminator points to a schema that does not exist", "correct the name, or add the schema";
        DiscriminatorProperty "discriminator-property" [Warning] "a type selected by a discriminator does not have the discriminator property", "add the property to the type";
        DuplicateEnumValue "duplicate-enum-value" [Warning] "an enum lists a value twice", "remove one of the two";
        DuplicateOperationId "duplicate-operation-id" [Warning] "two operations have the same operationId, which must be unique", "rename one of the two";
        DuplicateParameter "duplicate-parameter" [Warning] "an operation or path has two parameters with the same name and location", "remove one of the two";
        DuplicateRequired "duplicate-required" [Warning] "`required` lists a property twice", "remove one of the two";
        EmptySchema "empty-schema" [Note] "a schema does not describe its value, or describes it only as an object", "describe the value";
        FormatType "format-type" [Warning] "the format does not apply to the type of the schema", "correct the format or the type";
        MissingOperationId "missing-operation-id" [Note] "an operation has no operationId, which tools use as its name", "give it one";
        PathParameterMissing "path-parameter-missing" [Warning] "the path has a placeholder without a parameter", "declare the parameter";
        PathParameterOptional "path-parameter-optional" [Warning] "a path parameter is not required, although the path always contains it", "set `required: true`";
        PathParameterUnknown "path-parameter-unknown" [Warning] "a path parameter has no placeholder in the path", "correct the name, or add the placeholder";
        ReadAndWriteOnly "read-and-write-only" [Warning] "a property is both read-only and write-only, so it can never be sent", "keep one of the two";
        ReferenceSibling "reference-sibling" [Warning] "a key next to a `$ref`, which Swagger 2.0 and OpenAPI 3.0 tools ignore", "remove the key, or wrap the reference in `allOf`";
        ReferenceText "reference-text" [Note] "a title or description next to a `$ref` to a schema, which Swagger 2.0 and OpenAPI 3.0 tools ignore", "move the text to the schema, or wrap the reference in `allOf`";
        RequiredReadOnly "required-read-only" [Note] "a property is required and read-only: always present in responses, never in requests", "nothing, if this is intended";
        RequiredUnknownProperty "required-unknown-property" [Warning] "`required` lists a property that the schema does not have", "correct the name, or add the property";
        UndeclaredTag "undeclared-tag" [Note] "an operation has a tag that the document's `tags` do not declare", "declare the tag";
        UnknownFormat "unknown-format" [Note] "the format is neither registered nor mapped to a Rust type; possibly a typo", "correct the spelling, or use a registered format";
        UnusedSchema "unused-schema" [Note] "no operation or notification topic uses the schema", "remove it, or refer to it";
        UnusedTag "unused-tag" [Note] "a declared tag is not used by any operation", "remove it, or use it";
    }
}
