// @generated from the schema "SupportCenterImageSource"; changes made here are lost at the next generation

/// The schema `SupportCenterImageSource`.
#[repr(C)]
pub struct SupportCenterImageSource {
    /// `defaultUrl`: `string`, required.
    #[doc(alias = "defaultUrl")]
    pub default_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SupportCenterImageSource "SupportCenterImageSource" 1 {
    (
        default_url: ::std::string::String = "defaultUrl" 1 with_default_url,
    )
});
