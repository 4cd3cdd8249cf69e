// @generated from the schema "OtherProfileAssignment"; changes made here are lost at the next generation

/// The schema `OtherProfileAssignment`.
#[repr(C)]
pub struct OtherProfileAssignment {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `currentProfile`: `DomainEntityRef`.
    #[doc(alias = "currentProfile")]
    pub current_profile: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OtherProfileAssignment "OtherProfileAssignment" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        current_profile: ::std::boxed::Box<crate::DomainEntityRef> = "currentProfile" 0 with_current_profile,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
