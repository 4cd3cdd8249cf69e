// @generated from the schema "TextBotTurnReference"; changes made here are lost at the next generation

/// The schema `TextBotTurnReference`.
#[repr(C)]
pub struct TextBotTurnReference {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TextBotTurnReference "TextBotTurnReference" 1 {
    (
        id: ::std::string::String = "id" 1 with_id,
    )
});
