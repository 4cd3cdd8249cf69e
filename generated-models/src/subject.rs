// @generated from the schema "Subject"; changes made here are lost at the next generation

/// The schema `Subject`.
pub struct Subject {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Subject {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Subject = &<Subject as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Subject",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 0), ("id", "id", 0)],
        fields: &[&E.r#type, &E.id],
    }
};

crate::runtime::model!(Subject);

crate::runtime::setters!(Subject {
    with_type: r#type: crate::runtime::Open<Type>,
    with_id: id: ::std::string::String,
});

/// The property `type` of `Subject`. Known values: `USER`, `CLIENT`, `GROUP`, `TEAM`, `ALL`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    User,
    Client,
    Group,
    Team,
    All,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "USER"),
        (Self::Client, "CLIENT"),
        (Self::Group, "GROUP"),
        (Self::Team, "TEAM"),
        (Self::All, "ALL"),
    ];
}
