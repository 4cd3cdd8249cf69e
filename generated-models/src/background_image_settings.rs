// @generated from the schema "BackgroundImageSettings"; changes made here are lost at the next generation

/// The schema `BackgroundImageSettings`.
#[repr(C)]
pub struct BackgroundImageSettings {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BackgroundImageSettings "BackgroundImageSettings" 1 {
    (
        url: ::std::string::String = "url" 0 with_url,
    )
});
