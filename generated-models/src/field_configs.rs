// @generated from the schema "FieldConfigs"; changes made here are lost at the next generation

/// The schema `FieldConfigs`.
#[repr(C)]
pub struct FieldConfigs {
    /// `org`: `FieldConfig`.
    pub org: ::std::option::Option<::std::boxed::Box<crate::FieldConfig>>,
    /// `person`: `FieldConfig`.
    pub person: ::std::option::Option<::std::boxed::Box<crate::FieldConfig>>,
    /// `group`: `FieldConfig`.
    pub group: ::std::option::Option<::std::boxed::Box<crate::FieldConfig>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FieldConfigs "FieldConfigs" 3 {
    (
        org: ::std::boxed::Box<crate::FieldConfig> = "org" 0 with_org,
        person: ::std::boxed::Box<crate::FieldConfig> = "person" 0 with_person,
        group: ::std::boxed::Box<crate::FieldConfig> = "group" 0 with_group,
    )
});
