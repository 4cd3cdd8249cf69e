// @generated from the schema "TextBotTurnReference"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TextBotTurnReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TextBotTurnReference {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TextBotTurnReference "TextBotTurnReference" 1 {
    (
        id: String = "id" with_id required,
    )
});
