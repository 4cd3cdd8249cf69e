// @generated from the schema "Section"; changes made here are lost at the next generation

use crate::FieldList;
use crate::runtime::Extra;

/// The schema `Section`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Section {
    /// `fieldList`: `array of FieldList`.
    #[doc(alias = "fieldList")]
    pub field_list: Option<Vec<FieldList>>,
    /// `instructionText`: `string`.
    #[doc(alias = "instructionText")]
    pub instruction_text: Option<String>,
    /// `key`: `string`.
    pub key: Option<String>,
    /// `state`: `string`.
    pub state: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Section "Section" 4 {
    (
        field_list: Vec<FieldList> = "fieldList" with_field_list,
        instruction_text: String = "instructionText" with_instruction_text,
        key: String = "key" with_key,
        state: String = "state" with_state,
    )
});
