// @generated from the schema "UpdateContactColumnActionSettings"; changes made here are lost at the next generation

/// The schema `UpdateContactColumnActionSettings`.
#[repr(C)]
pub struct UpdateContactColumnActionSettings {
    /// `properties`: `map of string`, required.
    pub properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `updateOption`: `string`, required.
    #[doc(alias = "updateOption")]
    pub update_option: ::std::option::Option<crate::runtime::Open<UpdateOption>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateContactColumnActionSettings "UpdateContactColumnActionSettings" 2 {
    (
        properties: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "properties" 1 with_properties,
        update_option: crate::runtime::Open<UpdateOption> = "updateOption" 1 with_update_option,
    )
});

/// The property `updateOption` of `UpdateContactColumnActionSettings`. Known values: `Set`, `Increment`, `Decrement`, `CurrentTime`.
#[non_exhaustive]
pub enum UpdateOption {
    Set,
    Increment,
    Decrement,
    CurrentTime,
}

crate::runtime::known!(UpdateOption);

impl crate::runtime::Enum for UpdateOption {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Set, "Set"),
        (Self::Increment, "Increment"),
        (Self::Decrement, "Decrement"),
        (Self::CurrentTime, "CurrentTime"),
    ];
}
