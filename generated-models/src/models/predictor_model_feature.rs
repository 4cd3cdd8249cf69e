// @generated from the schema "PredictorModelFeature"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `PredictorModelFeature`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PredictorModelFeature {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `type`: one of `User`, `Customer` and `Other`, read-only.
    pub r#type: Option<Open<Type>>,
    /// `percentageImportance`: `number (double)`, read-only.
    #[doc(alias = "percentageImportance")]
    pub percentage_importance: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PredictorModelFeature "PredictorModelFeature" 3 {
    (
        id: String = "id" with_id read_only,
        r#type: Open<Type> = "type" with_type read_only,
        percentage_importance: f64 = "percentageImportance" with_percentage_importance read_only,
    )
});

/// The property `type` of `PredictorModelFeature`. Known values: `User`, `Customer`, `Other`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    User,
    Customer,
    Other,
}

crate::runtime::values!(Type {
    User = "User",
    Customer = "Customer",
    Other = "Other",
});
