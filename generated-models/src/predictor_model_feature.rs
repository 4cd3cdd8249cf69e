// @generated from the schema "PredictorModelFeature"; changes made here are lost at the next generation

/// The schema `PredictorModelFeature`.
pub struct PredictorModelFeature {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, read-only.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `percentageImportance`: `number (double)`, read-only.
    #[doc(alias = "percentageImportance")]
    pub percentage_importance: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PredictorModelFeature {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        percentage_importance: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PredictorModelFeature = &<PredictorModelFeature as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PredictorModelFeature",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("type", "type", 2),
            ("percentageImportance", "percentage_importance", 2),
        ],
        fields: &[&E.id, &E.r#type, &E.percentage_importance],
    }
};

crate::runtime::model!(PredictorModelFeature);

crate::runtime::setters!(PredictorModelFeature {
    with_id: id: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_percentage_importance: percentage_importance: f64,
});

/// The property `type` of `PredictorModelFeature`. Known values: `User`, `Customer`, `Other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    User,
    Customer,
    Other,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "User"),
        (Self::Customer, "Customer"),
        (Self::Other, "Other"),
    ];
}
