// @generated from the schema "TrustUpdate"; changes made here are lost at the next generation

/// The schema `TrustUpdate`.
pub struct TrustUpdate {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// `dateExpired`: `string (date-time)`.
    #[doc(alias = "dateExpired")]
    pub date_expired: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrustUpdate {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        date_expired: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrustUpdate = &<TrustUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrustUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 1), ("dateExpired", "date_expired", 0)],
        fields: &[&E.enabled, &E.date_expired],
    }
};

crate::runtime::model!(TrustUpdate);

crate::runtime::setters!(TrustUpdate {
    with_enabled: enabled: bool,
    with_date_expired: date_expired: crate::runtime::DateTime,
});
