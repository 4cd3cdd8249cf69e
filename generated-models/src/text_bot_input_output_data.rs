// @generated from the schema "TextBotInputOutputData"; changes made here are lost at the next generation

/// The schema `TextBotInputOutputData`.
#[repr(C)]
pub struct TextBotInputOutputData {
    /// `variables`: `map of object`, required.
    pub variables: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TextBotInputOutputData "TextBotInputOutputData" 1 {
    (
        variables: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "variables" 1 with_variables,
    )
});
