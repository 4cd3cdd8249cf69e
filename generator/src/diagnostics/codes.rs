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
        AliasExpansion "alias-expansion" [Error] "YAML aliases expand to more than a document of this size can hold", "write the repeated parts out, or use `$ref`";
        EmptyDocument "empty-document" [Error] "the file is empty", "give an OpenAPI 3 or Swagger 2.0 document";
        Encoding "encoding" [Error] "the file is not UTF-8", "save it as UTF-8";
        NotADocument "not-a-document" [Error] "the file is no API document: HTML, XML, or no object with `openapi` or `swagger`", "look at the file; servers often answer a refused request with a page";
        SeveralDocuments "several-documents" [Error] "the file holds more than one YAML document", "put each document into a file of its own";
        Syntax "syntax" [Error] "the JSON or YAML is invalid", "repair the syntax at this place";
        TooDeep "too-deep" [Error] "values are nested too deeply", "move inner schemas to components and refer to them";
        Truncated "truncated" [Error] "the JSON breaks off before its end", "fetch or write the file again";
        Version "version" [Error] "the version of the document is missing, contradictory or not supported", "give a Swagger 2.0, OpenAPI 3.0 or 3.1 document";
    }
    Document {
        CollectionFormat "collection-format" [Warning] "OpenAPI 3.0 has no style for this `collectionFormat`; it is kept as an extension", "nothing, unless the parameter has to be sent";
        ContentBesideSchema "content-beside-schema" [Warning] "a parameter or header has both `content` and `schema`", "keep one of the two";
        DocumentsDiffer "documents-differ" [Error] "two documents that are read as one define a component differently", "rename one of the two, or make them equal";
        DuplicateKey "duplicate-key" [Error, Warning] "a key is twice in one object; an error where the values differ and models are made from them", "remove or rename one of the two";
        DynamicReference "dynamic-reference" [Note] "`$dynamicRef` is read as `$ref`", "nothing, unless another schema is meant to replace the target";
        EmptyArray "empty-array" [Warning] "a list that needs an element is empty", "add an element or remove the key";
        EmptyEnum "empty-enum" [Warning] "an `enum` lists no values and is left out", "list the values or remove the key";
        EnumType "enum-type" [Warning] "a listed value is not of the type that the schema names", "write a value of the type";
        ExternalReference "external-reference" [Error, Warning] "a reference leads out of the files that may be read", "bundle the document, or add the part to it";
        IgnoredKeyword "ignored-keyword" [Warning] "the keyword is read and has no effect on the models", "nothing";
        ItemsList "items-list" [Warning] "a list of schemas in `items` is not followed; the elements hold any JSON", "give one schema for all elements";
        Limit "limit" [Warning, Error] "a limit is not a number that it can be, or references are replaced by too many values", "correct the number, or move the part to components";
        MisplacedKeyword "misplaced-keyword" [Warning] "a keyword is at a place where it has no meaning", "move it to where it belongs";
        MissingKey "missing-key" [Warning] "a key that is required is missing", "add it";
        NewerVersion "newer-version" [Warning] "a keyword belongs to a newer version than the document declares", "declare that version, or write it as in the declared one";
        NotABoolean "not-a-boolean" [Warning] "`true` or `false` is expected", "write `true` or `false` without quotes";
        NotAString "not-a-string" [Warning] "a string is expected", "quote the value";
        NullValue "null-value" [Warning] "a key has no value", "give it a value or remove the key";
        Number "number" [Warning] "an infinite or undefined number cannot be written in JSON and is read as a string", "give a finite number, or quote the string";
        Overlay "overlay" [Error] "the overlay or one of its actions is invalid", "correct it as the message says";
        OverlayAdds "overlay-adds" [Warning] "the overlay adds a name that is like one that is there", "correct the spelling if the other is meant";
        OverlayUnmatched "overlay-unmatched" [Error] "the overlay names a place that the document does not have", "correct the target, or remove the action";
        SeveralBodies "several-bodies" [Warning] "an operation has more than one body parameter; the first one counts", "merge them";
        TooLarge "too-large" [Error, Warning] "the document expands to more than its size allows", "move repeated parts to components";
        UnknownKey "unknown-key" [Warning] "the key does not exist at this place", "correct the spelling, or begin an extension with `x-`";
        UnknownValue "unknown-value" [Warning] "the value is not one of those that are defined", "use a defined value";
        Unreadable "unreadable" [Warning] "a part does not have the form that the specification requires and is left out", "compare it with the OpenAPI specification";
        UnresolvedReference "unresolved-reference" [Warning, Error] "a reference leads nowhere or in a circle", "correct the reference, or add the part";
        UnsupportedKeyword "unsupported-keyword" [Warning] "the keyword is not supported, so that the type says less than the schema", "express the schema otherwise, or amend it with `--overlay`";
        UnsupportedReference "unsupported-reference" [Warning] "a reference leads to a part of another kind", "refer to a part of the kind that belongs here";
        WrongType "wrong-type" [Warning, Error] "a value is of another JSON type than the one expected", "write a value of the expected type";
    }
    Lowering {
        ArrayWithoutItems "array-without-items" [Note] "an array without `items` holds any JSON", "give a schema for its elements";
        CircularAlias "circular-alias" [Warning] "a schema is nothing but a reference that leads back to itself; it holds any JSON", "let one of them have content";
        EnumNames "enum-names" [Warning] "an extension names enum values, but not one for each", "list as many names as there are values";
        FormatNotMapped "format-not-mapped" [Note] "the format of a number or integer has no type of its own", "nothing, if the type without the format is good";
        MixedEnum "mixed-enum" [Warning] "an `enum` lists values of several types; it holds any JSON", "list values of one type";
        NameCollision "name-collision" [Note] "two names fold to one in Rust, and one of them gets a suffix", "choose another name in the renames";
        NestedTooDeep "nested-too-deep" [Warning] "unnamed types are nested too deeply; the inner one holds any JSON", "give inner schemas a name under components";
        OverriddenProperty "overridden-property" [Note] "a property overrides one of the same name from `allOf`", "nothing, if that is meant";
        RecursiveWithoutName "recursive-without-name" [Warning] "a schema contains itself and has no name; it holds any JSON", "give it a name under components";
        SeveralAnswers "several-answers" [Note] "the successful responses of an operation have different bodies; they are read as any JSON or as bytes", "nothing, if that is meant";
        TooManyProperties "too-many-properties" [Warning] "a schema has more properties than a struct can have; it holds any JSON", "group the properties in schemas of their own";
        UndeclaredPlaceholder "undeclared-placeholder" [Warning] "a placeholder of a path is declared as no parameter; it takes a string", "declare the parameter";
        UnknownType "unknown-type" [Warning] "the `type` is unknown; the value holds any JSON", "use a type that OpenAPI knows";
        UnsupportedNot "unsupported-not" [Warning] "no Rust type can express `not`; the value holds any JSON", "describe what the value is";
        UnsupportedTopic "unsupported-topic" [Warning] "a notification topic cannot be written as a pattern", "correct the topic";
        UnusableAllOf "unusable-all-of" [Warning] "a part of `allOf` cannot be merged with the others and is left out", "correct the reference or the type of this part";
        UnusedPathParameter "unused-path-parameter" [Warning] "a path parameter is declared that the path has no placeholder for; it is left out of requests", "correct the name, or add the placeholder";
    }
    Lists {
        PolicyWithoutMatch "policy-without-match" [Error] "an entry of the drift policy matches nothing", "correct or remove it, or mark it as gone";
        RenameCollision "rename-collision" [Error] "a chosen name is taken", "choose another name, or rename the other one as well";
        RenameWithoutMatch "rename-without-match" [Error] "an entry of the renames matches nothing", "correct or remove it, or mark it as gone";
        SecretUnlisted "secret-unlisted" [Warning, Note] "a property looks like a secret and is in no list", "add it to `properties` or `harmless` in the list of secrets";
        SecretWithoutProperty "secret-without-property" [Error] "an entry of the list of secrets matches nothing", "correct or remove it, or mark it as gone";
    }
    Output {
        Failed "failed" [Error] "the command could not be carried out", "correct what the message names: the usage, a file or the disk";
        NotAMember "not-a-member" [Note] "the generated crate is in the folder of a workspace that does not list it", "add it to `members` or `exclude`";
        NotRust "not-rust" [Error] "a template prints what is not valid Rust", "correct the template";
        StaleCopy "stale-copy" [Error] "a file that is kept as a copy differs from its original", "copy it again by regenerating";
        TemplateError "template-error" [Error] "a template cannot be parsed or rendered", "correct the template";
    }
    Lint {
        AmbiguousPath "ambiguous-path" [Warning] "two paths differ in nothing but the names of their parameters, so that no request tells them apart", "merge the two, or change a literal part of one";
        ContradictoryLimits "contradictory-limits" [Warning] "a lower limit lies above the upper one, so that no value fits", "correct one of the two limits";
        DefaultNotInEnum "default-not-in-enum" [Warning] "the default is none of the values that are listed", "use a listed value, or list this one";
        DefaultType "default-type" [Warning] "the default is of another type than the schema", "write a value of the schema's type";
        DiscriminatorMapping "discriminator-mapping" [Warning] "the mapping of a discriminator leads to no schema of the document", "correct the name, or add the schema";
        DiscriminatorProperty "discriminator-property" [Warning] "a type that a discriminator selects does not have the property it goes by", "add the property to the type";
        DuplicateEnumValue "duplicate-enum-value" [Warning] "a value is listed twice in an enum", "remove one of the two";
        DuplicateOperationId "duplicate-operation-id" [Warning] "two operations have one operationId, which has to be unique", "rename one of the two";
        DuplicateParameter "duplicate-parameter" [Warning] "an operation or path lists two parameters of one name and place", "remove one of the two";
        DuplicateRequired "duplicate-required" [Warning] "a property is listed twice as required", "remove one of the two";
        EmptySchema "empty-schema" [Note] "a schema says nothing of its value, or of an object nothing but that it is one", "describe the value";
        FormatType "format-type" [Warning] "the format belongs to another type than the schema's", "correct the format or the type";
        MissingOperationId "missing-operation-id" [Note] "an operation has no operationId, by which tools name it", "give it one";
        PathParameterMissing "path-parameter-missing" [Warning] "the path has a placeholder that is declared as no parameter", "declare the parameter";
        PathParameterOptional "path-parameter-optional" [Warning] "a path parameter is not required, although no path is without it", "set `required: true`";
        PathParameterUnknown "path-parameter-unknown" [Warning] "a path parameter is declared that the path has no placeholder for", "correct the name, or add the placeholder";
        ReadAndWriteOnly "read-and-write-only" [Warning] "a property is both read-only and write-only, so that nobody may send it", "keep one of the two";
        ReferenceSibling "reference-sibling" [Warning] "a key beside a `$ref`, which readers of Swagger 2.0 and OpenAPI 3.0 ignore", "remove the key, or put the reference into `allOf`";
        ReferenceText "reference-text" [Note] "a title or description beside a `$ref` to a schema, which readers of Swagger 2.0 and OpenAPI 3.0 ignore", "move the words to the schema, or put the reference into `allOf`";
        RequiredReadOnly "required-read-only" [Note] "a property is required and read-only: it is always there in responses and never in requests", "nothing, if that is meant";
        RequiredUnknownProperty "required-unknown-property" [Warning] "a property is required that the schema does not have", "correct the name, or add the property";
        UndeclaredTag "undeclared-tag" [Note] "an operation has a tag that the document's list of tags does not have", "declare the tag";
        UnknownFormat "unknown-format" [Note] "the format is none that is registered or has a type of its own, perhaps by a slip of the pen", "correct the spelling, or use a registered format";
        UnusedSchema "unused-schema" [Note] "no operation and no notification topic leads to the schema", "remove it, or refer to it";
        UnusedTag "unused-tag" [Note] "a tag is declared that no operation has", "remove it, or use it";
    }
}
