// @generated from the schema "BotIntent"; changes made here are lost at the next generation

/// The schema `BotIntent`.
#[repr(C)]
pub struct BotIntent {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `slots`: `map of BotSlot`.
    pub slots: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::BotSlot>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BotIntent "BotIntent" 2 {
    (
        name: ::std::string::String = "name" 1 with_name,
        slots: ::std::collections::BTreeMap<::std::string::String, crate::BotSlot> = "slots" 0 with_slots,
    )
});
