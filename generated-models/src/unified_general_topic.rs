// @generated from the schema "UnifiedGeneralTopic"; changes made here are lost at the next generation

/// The schema `UnifiedGeneralTopic`.
pub struct UnifiedGeneralTopic {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UnifiedGeneralTopic {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UnifiedGeneralTopic = &<UnifiedGeneralTopic as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UnifiedGeneralTopic",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 0), ("status", "status", 0)],
        fields: &[&E.name, &E.status],
    }
};

crate::runtime::model!(UnifiedGeneralTopic);

crate::runtime::setters!(UnifiedGeneralTopic {
    with_name: name: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
});

/// The property `status` of `UnifiedGeneralTopic`. Known values: `Deprecated`, `Outdated`, `Modified`, `UpToDate`, `ToBeCreated`, `CreatedByUser`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Deprecated,
    Outdated,
    Modified,
    UpToDate,
    ToBeCreated,
    CreatedByUser,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Deprecated, "Deprecated"),
        (Self::Outdated, "Outdated"),
        (Self::Modified, "Modified"),
        (Self::UpToDate, "UpToDate"),
        (Self::ToBeCreated, "ToBeCreated"),
        (Self::CreatedByUser, "CreatedByUser"),
    ];
}
