// @generated from the schema "Subject"; changes made here are lost at the next generation

/// The schema `Subject`.
#[repr(C)]
pub struct Subject {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Subject "Subject" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        id: ::std::string::String = "id" 0 with_id,
    )
});

/// The property `type` of `Subject`. Known values: `USER`, `CLIENT`, `GROUP`, `TEAM`, `ALL`.
#[non_exhaustive]
pub enum Type {
    User,
    Client,
    Group,
    Team,
    All,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "USER"),
        (Self::Client, "CLIENT"),
        (Self::Group, "GROUP"),
        (Self::Team, "TEAM"),
        (Self::All, "ALL"),
    ];
}
