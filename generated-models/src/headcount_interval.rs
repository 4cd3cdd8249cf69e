// @generated from the schema "HeadcountInterval"; changes made here are lost at the next generation

/// The schema `HeadcountInterval`.
#[repr(C)]
pub struct HeadcountInterval {
    /// `interval`: `string (date-time)`, required.
    pub interval: ::std::option::Option<crate::runtime::DateTime>,
    /// `value`: `number (double)`, required.
    pub value: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HeadcountInterval "HeadcountInterval" 2 {
    (
        interval: crate::runtime::DateTime = "interval" 1 with_interval,
        value: f64 = "value" 1 with_value,
    )
});
