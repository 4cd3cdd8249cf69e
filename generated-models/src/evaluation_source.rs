// @generated from the schema "EvaluationSource"; changes made here are lost at the next generation

/// The schema `EvaluationSource`.
#[repr(C)]
pub struct EvaluationSource {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EvaluationSource "EvaluationSource" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `type` of `EvaluationSource`. Known values: `Policy`, `User`, `Unknown`.
#[non_exhaustive]
pub enum Type {
    Policy,
    User,
    Unknown,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Policy, "Policy"),
        (Self::User, "User"),
        (Self::Unknown, "Unknown"),
    ];
}
