// @generated from the schema "ExpansionCriterium"; changes made here are lost at the next generation

/// The schema `ExpansionCriterium`.
pub struct ExpansionCriterium {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `threshold`: `number (double)`.
    pub threshold: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExpansionCriterium {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        threshold: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExpansionCriterium = &<ExpansionCriterium as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExpansionCriterium",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 0), ("threshold", "threshold", 0)],
        fields: &[&E.r#type, &E.threshold],
    }
};

crate::runtime::model!(ExpansionCriterium);

crate::runtime::setters!(ExpansionCriterium {
    with_type: r#type: crate::runtime::Open<Type>,
    with_threshold: threshold: f64,
});

/// The property `type` of `ExpansionCriterium`. Known values: `TIMEOUT_SECONDS`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    TimeoutSeconds,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::TimeoutSeconds, "TIMEOUT_SECONDS"),
    ];
}
