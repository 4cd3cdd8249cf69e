// @generated from the schema "LexIntent"; changes made here are lost at the next generation

/// The schema `LexIntent`.
#[repr(C)]
pub struct LexIntent {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `slots`: `map of LexSlot`, required.
    pub slots: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::LexSlot>,
    >,
    /// `version`: `string`, required.
    pub version: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LexIntent "LexIntent" 4 {
    (
        name: ::std::string::String = "name" 1 with_name,
        description: ::std::string::String = "description" 0 with_description,
        slots: ::std::collections::BTreeMap<::std::string::String, crate::LexSlot> = "slots" 1 with_slots,
        version: ::std::string::String = "version" 1 with_version,
    )
});
