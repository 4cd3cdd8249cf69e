// @generated from the schema "SubjectDivisionGrants"; changes made here are lost at the next generation

/// The schema `SubjectDivisionGrants`.
#[repr(C)]
pub struct SubjectDivisionGrants {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `divisions`: `array of Division`.
    pub divisions: ::std::option::Option<::std::vec::Vec<crate::Division>>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SubjectDivisionGrants "SubjectDivisionGrants" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        divisions: ::std::vec::Vec<crate::Division> = "divisions" 0 with_divisions,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `type` of `SubjectDivisionGrants`. Known values: `PC_USER`, `PC_GROUP`, `PC_OAUTH_CLIENT`, `PC_TRUSTEE_USER`, `PC_TRUSTEE_GROUP`, `UNKNOWN`.
#[non_exhaustive]
pub enum Type {
    PcUser,
    PcGroup,
    PcOauthClient,
    PcTrusteeUser,
    PcTrusteeGroup,
    Unknown,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::PcUser, "PC_USER"),
        (Self::PcGroup, "PC_GROUP"),
        (Self::PcOauthClient, "PC_OAUTH_CLIENT"),
        (Self::PcTrusteeUser, "PC_TRUSTEE_USER"),
        (Self::PcTrusteeGroup, "PC_TRUSTEE_GROUP"),
        (Self::Unknown, "UNKNOWN"),
    ];
}
