// @generated from the schema "Section"; changes made here are lost at the next generation

/// The schema `Section`.
pub struct Section {
    /// `fieldList`: `array of FieldList`.
    #[doc(alias = "fieldList")]
    pub field_list: ::std::option::Option<::std::vec::Vec<crate::FieldList>>,
    /// `instructionText`: `string`.
    #[doc(alias = "instructionText")]
    pub instruction_text: ::std::option::Option<::std::string::String>,
    /// `key`: `string`.
    pub key: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Section {
    const EMPTY: Self = Self {
        field_list: ::std::option::Option::None,
        instruction_text: ::std::option::Option::None,
        key: ::std::option::Option::None,
        state: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Section = &<Section as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Section",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("fieldList", "field_list", 0),
            ("instructionText", "instruction_text", 0),
            ("key", "key", 0),
            ("state", "state", 0),
        ],
        fields: &[&E.field_list, &E.instruction_text, &E.key, &E.state],
    }
};

crate::runtime::model!(Section);

crate::runtime::setters!(Section {
    with_field_list: field_list: ::std::vec::Vec<crate::FieldList>,
    with_instruction_text: instruction_text: ::std::string::String,
    with_key: key: ::std::string::String,
    with_state: state: ::std::string::String,
});
