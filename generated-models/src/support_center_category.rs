// @generated from the schema "SupportCenterCategory"; changes made here are lost at the next generation

/// The schema `SupportCenterCategory`.
#[repr(C)]
pub struct SupportCenterCategory {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `image`: `SupportCenterImage`.
    pub image: ::std::option::Option<::std::boxed::Box<crate::SupportCenterImage>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SupportCenterCategory "SupportCenterCategory" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        image: ::std::boxed::Box<crate::SupportCenterImage> = "image" 0 with_image,
    )
});
