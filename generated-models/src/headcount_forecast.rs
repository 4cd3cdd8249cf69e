// @generated from the schema "HeadcountForecast"; changes made here are lost at the next generation

/// The schema `HeadcountForecast`.
#[repr(C)]
pub struct HeadcountForecast {
    /// `required`: `array of HeadcountInterval`, required.
    pub required: ::std::option::Option<::std::vec::Vec<crate::HeadcountInterval>>,
    /// `requiredWithoutShrinkage`: `array of HeadcountInterval`, required.
    #[doc(alias = "requiredWithoutShrinkage")]
    pub required_without_shrinkage: ::std::option::Option<
        ::std::vec::Vec<crate::HeadcountInterval>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HeadcountForecast "HeadcountForecast" 2 {
    (
        required: ::std::vec::Vec<crate::HeadcountInterval> = "required" 1 with_required,
        required_without_shrinkage: ::std::vec::Vec<crate::HeadcountInterval> = "requiredWithoutShrinkage" 1 with_required_without_shrinkage,
    )
});
