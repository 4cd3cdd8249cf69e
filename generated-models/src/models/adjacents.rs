// @generated from the schema "Adjacents"; changes made here are lost at the next generation

use crate::User;
use crate::runtime::Extra;

/// The schema `Adjacents`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Adjacents {
    /// `superiors`: `array of User`.
    pub superiors: Option<Vec<User>>,
    /// `siblings`: `array of User`.
    pub siblings: Option<Vec<User>>,
    /// `directReports`: `array of User`.
    #[doc(alias = "directReports")]
    pub direct_reports: Option<Vec<User>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Adjacents "Adjacents" 3 {
    (
        superiors: Vec<User> = "superiors" with_superiors,
        siblings: Vec<User> = "siblings" with_siblings,
        direct_reports: Vec<User> = "directReports" with_direct_reports,
    )
});
