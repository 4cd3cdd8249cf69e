// @generated from the schema "TestSchemaOperation"; changes made here are lost at the next generation

/// The schema `TestSchemaOperation`.
pub struct TestSchemaOperation {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `step`: `integer (int32)`.
    pub step: ::std::option::Option<i32>,
    /// `matches`: `boolean`.
    pub matches: ::std::option::Option<bool>,
    /// `details`: `array of string`.
    pub details: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TestSchemaOperation {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        step: ::std::option::Option::None,
        matches: ::std::option::Option::None,
        details: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TestSchemaOperation = &<TestSchemaOperation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TestSchemaOperation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("step", "step", 0),
            ("matches", "matches", 0),
            ("details", "details", 0),
        ],
        fields: &[&E.name, &E.step, &E.matches, &E.details],
    }
};

crate::runtime::model!(TestSchemaOperation);

crate::runtime::setters!(TestSchemaOperation {
    with_name: name: ::std::string::String,
    with_step: step: i32,
    with_matches: matches: bool,
    with_details: details: ::std::vec::Vec<::std::string::String>,
});
