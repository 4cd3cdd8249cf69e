// @generated from the schema "BotSlot"; changes made here are lost at the next generation

/// The schema `BotSlot`.
#[repr(C)]
pub struct BotSlot {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BotSlot "BotSlot" 2 {
    (
        name: ::std::string::String = "name" 1 with_name,
        r#type: ::std::string::String = "type" 1 with_type,
    )
});
