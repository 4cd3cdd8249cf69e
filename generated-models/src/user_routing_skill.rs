// @generated from the schema "UserRoutingSkill"; changes made here are lost at the next generation

/// The schema `UserRoutingSkill`.
#[repr(C)]
pub struct UserRoutingSkill {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `proficiency`: `number (double)`.
    pub proficiency: ::std::option::Option<f64>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `skillUri`: `string (uri)`, read-only.
    #[doc(alias = "skillUri")]
    pub skill_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserRoutingSkill "UserRoutingSkill" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        proficiency: f64 = "proficiency" 0 with_proficiency,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        skill_uri: ::std::string::String = "skillUri" 2 with_skill_uri,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `UserRoutingSkill`. Known values: `active`, `inactive`, `deleted`.
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
        (Self::Deleted, "deleted"),
    ];
}
