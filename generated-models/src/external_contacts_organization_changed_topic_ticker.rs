// @generated from the schema "ExternalContactsOrganizationChangedTopicTicker"; changes made here are lost at the next generation

/// The schema `ExternalContactsOrganizationChangedTopicTicker`.
pub struct ExternalContactsOrganizationChangedTopicTicker {
    /// `symbol`: `string`.
    pub symbol: ::std::option::Option<::std::string::String>,
    /// `exchange`: `string`.
    pub exchange: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsOrganizationChangedTopicTicker {
    const EMPTY: Self = Self {
        symbol: ::std::option::Option::None,
        exchange: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsOrganizationChangedTopicTicker = &<ExternalContactsOrganizationChangedTopicTicker as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsOrganizationChangedTopicTicker",
        empty: E,
        extra: &E.extra,
        properties: &[("symbol", "symbol", 0), ("exchange", "exchange", 0)],
        fields: &[&E.symbol, &E.exchange],
    }
};

crate::runtime::model!(ExternalContactsOrganizationChangedTopicTicker);

crate::runtime::setters!(ExternalContactsOrganizationChangedTopicTicker {
    with_symbol: symbol: ::std::string::String,
    with_exchange: exchange: ::std::string::String,
});
