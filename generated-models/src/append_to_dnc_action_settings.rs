// @generated from the schema "AppendToDncActionSettings"; changes made here are lost at the next generation

/// The schema `AppendToDncActionSettings`.
pub struct AppendToDncActionSettings {
    /// `expire`: `boolean`, required.
    pub expire: ::std::option::Option<bool>,
    /// `expirationDuration`: `string`.
    #[doc(alias = "expirationDuration")]
    pub expiration_duration: ::std::option::Option<::std::string::String>,
    /// `listType`: `string`.
    #[doc(alias = "listType")]
    pub list_type: ::std::option::Option<crate::runtime::Open<ListType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AppendToDncActionSettings {
    const EMPTY: Self = Self {
        expire: ::std::option::Option::None,
        expiration_duration: ::std::option::Option::None,
        list_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AppendToDncActionSettings = &<AppendToDncActionSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AppendToDncActionSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("expire", "expire", 1),
            ("expirationDuration", "expiration_duration", 0),
            ("listType", "list_type", 0),
        ],
        fields: &[&E.expire, &E.expiration_duration, &E.list_type],
    }
};

crate::runtime::model!(AppendToDncActionSettings);

crate::runtime::setters!(AppendToDncActionSettings {
    with_expire: expire: bool,
    with_expiration_duration: expiration_duration: ::std::string::String,
    with_list_type: list_type: crate::runtime::Open<ListType>,
});

/// The property `listType` of `AppendToDncActionSettings`. Known values: `Rds`, `RdsCustom`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListType {
    Rds,
    RdsCustom,
}

impl crate::runtime::Enum for ListType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Rds, "Rds"),
        (Self::RdsCustom, "RdsCustom"),
    ];
}
