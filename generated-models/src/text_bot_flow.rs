// @generated from the schema "TextBotFlow"; changes made here are lost at the next generation

/// The schema `TextBotFlow`.
#[repr(C)]
pub struct TextBotFlow {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TextBotFlow "TextBotFlow" 1 {
    (
        id: ::std::string::String = "id" 1 with_id,
    )
});
