// @generated from the schema "UserProfile"; changes made here are lost at the next generation

/// The schema `UserProfile`.
#[repr(C)]
pub struct UserProfile {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer (int64)`, required.
    pub version: ::std::option::Option<i64>,
    /// `expands`: `UserExpands`, read-only.
    pub expands: ::std::option::Option<::std::boxed::Box<crate::UserExpands>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserProfile "UserProfile" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        version: i64 = "version" 1 with_version,
        expands: ::std::boxed::Box<crate::UserExpands> = "expands" 2 with_expands,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `UserProfile`. Known values: `active`, `inactive`, `deleted`.
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
