// @generated from the schema "OutlierInfo"; changes made here are lost at the next generation

/// The schema `OutlierInfo`.
pub struct OutlierInfo {
    /// `outlier`: `boolean`.
    pub outlier: ::std::option::Option<bool>,
    /// `score`: `number (float)`.
    pub score: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OutlierInfo {
    const EMPTY: Self = Self {
        outlier: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutlierInfo = &<OutlierInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutlierInfo",
        empty: E,
        extra: &E.extra,
        properties: &[("outlier", "outlier", 0), ("score", "score", 0)],
        fields: &[&E.outlier, &E.score],
    }
};

crate::runtime::model!(OutlierInfo);

crate::runtime::setters!(OutlierInfo {
    with_outlier: outlier: bool,
    with_score: score: f64,
});
