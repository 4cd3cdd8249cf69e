// @generated from the schema "DisableSiteConnectionsRequest"; changes made here are lost at the next generation

/// The schema `DisableSiteConnectionsRequest`.
pub struct DisableSiteConnectionsRequest {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DisableSiteConnectionsRequest {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DisableSiteConnectionsRequest = &<DisableSiteConnectionsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DisableSiteConnectionsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 0)],
        fields: &[&E.enabled],
    }
};

crate::runtime::model!(DisableSiteConnectionsRequest);

crate::runtime::setters!(DisableSiteConnectionsRequest {
    with_enabled: enabled: bool,
});
