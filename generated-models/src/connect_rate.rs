// @generated from the schema "ConnectRate"; changes made here are lost at the next generation

/// The schema `ConnectRate`.
pub struct ConnectRate {
    /// `attempts`: `integer (int64)`, read-only.
    pub attempts: ::std::option::Option<i64>,
    /// `connects`: `integer (int64)`, read-only.
    pub connects: ::std::option::Option<i64>,
    /// `connectRatio`: `number (double)`, read-only.
    #[doc(alias = "connectRatio")]
    pub connect_ratio: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConnectRate {
    const EMPTY: Self = Self {
        attempts: ::std::option::Option::None,
        connects: ::std::option::Option::None,
        connect_ratio: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConnectRate = &<ConnectRate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConnectRate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("attempts", "attempts", 2),
            ("connects", "connects", 2),
            ("connectRatio", "connect_ratio", 2),
        ],
        fields: &[&E.attempts, &E.connects, &E.connect_ratio],
    }
};

crate::runtime::model!(ConnectRate);

crate::runtime::setters!(ConnectRate {
    with_attempts: attempts: i64,
    with_connects: connects: i64,
    with_connect_ratio: connect_ratio: f64,
});
