// @generated from the schema "ExpansionCriterium"; changes made here are lost at the next generation

/// The schema `ExpansionCriterium`.
#[repr(C)]
pub struct ExpansionCriterium {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `threshold`: `number (double)`.
    pub threshold: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExpansionCriterium "ExpansionCriterium" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        threshold: f64 = "threshold" 0 with_threshold,
    )
});

/// The property `type` of `ExpansionCriterium`. Known values: `TIMEOUT_SECONDS`.
#[non_exhaustive]
pub enum Type {
    TimeoutSeconds,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::TimeoutSeconds, "TIMEOUT_SECONDS"),
    ];
}
