// @generated from the schema "Ticker"; changes made here are lost at the next generation

/// The schema `Ticker`.
pub struct Ticker {
    /// `symbol`: `string`, required.
    pub symbol: ::std::option::Option<::std::string::String>,
    /// `exchange`: `string`, required.
    pub exchange: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Ticker {
    const EMPTY: Self = Self {
        symbol: ::std::option::Option::None,
        exchange: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Ticker = &<Ticker as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Ticker",
        empty: E,
        extra: &E.extra,
        properties: &[("symbol", "symbol", 1), ("exchange", "exchange", 1)],
        fields: &[&E.symbol, &E.exchange],
    }
};

crate::runtime::model!(Ticker);

crate::runtime::setters!(Ticker {
    with_symbol: symbol: ::std::string::String,
    with_exchange: exchange: ::std::string::String,
});
