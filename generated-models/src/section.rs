// @generated from the schema "Section"; changes made here are lost at the next generation

/// The schema `Section`.
#[repr(C)]
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

crate::runtime::model!(Section "Section" 4 {
    (
        field_list: ::std::vec::Vec<crate::FieldList> = "fieldList" 0 with_field_list,
        instruction_text: ::std::string::String = "instructionText" 0 with_instruction_text,
        key: ::std::string::String = "key" 0 with_key,
        state: ::std::string::String = "state" 0 with_state,
    )
});
