// @generated from the schema "PredictorModelFeature"; changes made here are lost at the next generation

/// The schema `PredictorModelFeature`.
#[repr(C)]
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

crate::runtime::model!(PredictorModelFeature "PredictorModelFeature" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        r#type: crate::runtime::Open<Type> = "type" 2 with_type,
        percentage_importance: f64 = "percentageImportance" 2 with_percentage_importance,
    )
});

/// The property `type` of `PredictorModelFeature`. Known values: `User`, `Customer`, `Other`.
#[non_exhaustive]
pub enum Type {
    User,
    Customer,
    Other,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "User"),
        (Self::Customer, "Customer"),
        (Self::Other, "Other"),
    ];
}
