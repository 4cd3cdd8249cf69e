// @generated from the schema "PushIntegration"; changes made here are lost at the next generation

/// The schema `PushIntegration`.
pub struct PushIntegration {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `provider`: `string`.
    pub provider: ::std::option::Option<crate::runtime::Open<Provider>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PushIntegration {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        provider: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PushIntegration = &<PushIntegration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PushIntegration",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 2), ("provider", "provider", 0)],
        fields: &[&E.id, &E.provider],
    }
};

crate::runtime::model!(PushIntegration);

crate::runtime::setters!(PushIntegration {
    with_id: id: ::std::string::String,
    with_provider: provider: crate::runtime::Open<Provider>,
});

/// The property `provider` of `PushIntegration`. Known values: `APNS`, `FCM`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Provider {
    Apns,
    Fcm,
}

impl crate::runtime::Enum for Provider {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Apns, "APNS"),
        (Self::Fcm, "FCM"),
    ];
}
