// @generated from the schema "ExternalId"; changes made here are lost at the next generation

/// The schema `ExternalId`.
#[repr(C)]
pub struct ExternalId {
    /// `externalSource`: `ExternalSource`.
    #[doc(alias = "externalSource")]
    pub external_source: ::std::option::Option<::std::boxed::Box<crate::ExternalSource>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalId "ExternalId" 2 {
    (
        external_source: ::std::boxed::Box<crate::ExternalSource> = "externalSource" 0 with_external_source,
        value: ::std::string::String = "value" 0 with_value,
    )
});
