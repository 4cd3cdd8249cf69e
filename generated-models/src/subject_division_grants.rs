// @generated from the schema "SubjectDivisionGrants"; changes made here are lost at the next generation

/// The schema `SubjectDivisionGrants`.
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

impl crate::runtime::Model for SubjectDivisionGrants {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        divisions: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SubjectDivisionGrants = &<SubjectDivisionGrants as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SubjectDivisionGrants",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("divisions", "divisions", 0),
            ("type", "type", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.divisions, &E.r#type, &E.self_uri],
    }
};

crate::runtime::model!(SubjectDivisionGrants);

crate::runtime::setters!(SubjectDivisionGrants {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_divisions: divisions: ::std::vec::Vec<crate::Division>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `SubjectDivisionGrants`. Known values: `PC_USER`, `PC_GROUP`, `PC_OAUTH_CLIENT`, `PC_TRUSTEE_USER`, `PC_TRUSTEE_GROUP`, `UNKNOWN`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    PcUser,
    PcGroup,
    PcOauthClient,
    PcTrusteeUser,
    PcTrusteeGroup,
    Unknown,
}

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
