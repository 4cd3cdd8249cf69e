// @generated from the schema "EmployerInfo"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EmployerInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EmployerInfo {
    /// `officialName`: `string`.
    #[doc(alias = "officialName")]
    pub official_name: Option<String>,
    /// `employeeId`: `string`.
    #[doc(alias = "employeeId")]
    pub employee_id: Option<String>,
    /// `employeeType`: `string`.
    #[doc(alias = "employeeType")]
    pub employee_type: Option<String>,
    /// `dateHire`: `string`.
    #[doc(alias = "dateHire")]
    pub date_hire: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EmployerInfo "EmployerInfo" 4 {
    (
        official_name: String = "officialName" with_official_name,
        employee_id: String = "employeeId" with_employee_id,
        employee_type: String = "employeeType" with_employee_type,
        date_hire: String = "dateHire" with_date_hire,
    )
});
