// @generated from the schema "Label"; changes made here are lost at the next generation

/// The schema `Label`.
pub struct Label {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// `encoded`: `boolean`, required, read-only.
    pub encoded: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Label {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        value: ::std::option::Option::None,
        encoded: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Label = &<Label as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Label",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("value", "value", 1),
            ("encoded", "encoded", 3),
        ],
        fields: &[&E.name, &E.value, &E.encoded],
    }
};

crate::runtime::model!(Label);

crate::runtime::setters!(Label {
    with_name: name: ::std::string::String,
    with_value: value: ::std::string::String,
    with_encoded: encoded: bool,
});
