// @generated from the schema "ExternalContactsContactChangedTopicTicker"; changes made here are lost at the next generation

/// The schema `ExternalContactsContactChangedTopicTicker`.
pub struct ExternalContactsContactChangedTopicTicker {
    /// `symbol`: `string`.
    pub symbol: ::std::option::Option<::std::string::String>,
    /// `exchange`: `string`.
    pub exchange: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsContactChangedTopicTicker {
    const EMPTY: Self = Self {
        symbol: ::std::option::Option::None,
        exchange: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsContactChangedTopicTicker = &<ExternalContactsContactChangedTopicTicker as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsContactChangedTopicTicker",
        empty: E,
        extra: &E.extra,
        properties: &[("symbol", "symbol", 0), ("exchange", "exchange", 0)],
        fields: &[&E.symbol, &E.exchange],
    }
};

crate::runtime::model!(ExternalContactsContactChangedTopicTicker);

crate::runtime::setters!(ExternalContactsContactChangedTopicTicker {
    with_symbol: symbol: ::std::string::String,
    with_exchange: exchange: ::std::string::String,
});
